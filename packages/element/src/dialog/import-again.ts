// the one thing of the client that is needed before anything is sent
export { importAgain } from '@report-this/client';
