import { ReportThis } from './report-this.ts';

ReportThis.define();
