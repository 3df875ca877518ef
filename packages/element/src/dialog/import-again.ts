// an entry of its own: the client itself is loaded when something is sent
export { importAgain } from '@report-this/client/import-again';
