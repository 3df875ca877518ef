import '@report-this/element/define';
import { createApp } from 'vue';
import Comments from './Comments.vue';

createApp(Comments).mount('#app');
