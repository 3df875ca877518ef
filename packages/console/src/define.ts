// Registers the rooms of the console; the only side effect of this file.
import { App } from './app.ts';
import { CaseQueue } from './case-queue.ts';
import { CaseView } from './case-view.ts';
import { DecisionForm } from './decision-form.ts';
import { EndpointForm } from './endpoint-form.ts';
import { EndpointList } from './endpoint-list.ts';
import { HelpDialog } from './help-dialog.ts';
import { MessageForm } from './message-form.ts';
import { SignIn } from './sign-in.ts';

customElements.define('console-sign-in', SignIn);
customElements.define('console-case-queue', CaseQueue);
customElements.define('console-decision-form', DecisionForm);
customElements.define('console-message-form', MessageForm);
customElements.define('console-case-view', CaseView);
customElements.define('console-endpoint-form', EndpointForm);
customElements.define('console-endpoint-list', EndpointList);
customElements.define('console-help-dialog', HelpDialog);
customElements.define('report-this-console', App);
