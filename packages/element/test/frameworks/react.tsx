import type { ReportThis } from '@report-this/element';
import { createRef } from 'react';

const element = createRef<ReportThis>();

export const accepted = <report-this ref={element} className="quiet" />;
