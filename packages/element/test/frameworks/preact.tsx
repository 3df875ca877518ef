import type { ReportThis } from '@report-this/element';
import { createRef } from 'preact';

const element = createRef<ReportThis>();

export const accepted = <report-this ref={element} class="quiet" />;
