import '@report-this/element/define';
import { mount } from 'svelte';
import Comments from './Comments.svelte';

mount(Comments, { target: document.getElementById('app') });
