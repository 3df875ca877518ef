/** One way to put a report button into each row of a page. */
export interface Variant {
  readonly id: string;
  readonly name: string;
  /** The packages that it is made of: their versions stand in its name. */
  readonly packages: readonly string[];
  /** The row, as HTML. */
  readonly row: string;
  /** A module: what a page needs beside the rows. It may export `attach(row: Element)`. */
  readonly module: string;
}

const DELEGATED = `document.addEventListener('click', (event) => event.target.closest('[data-id]')?.dataset);`;

const LIT_BUTTON = `
import { css, html, LitElement } from 'lit';
class LitButton extends LitElement {
  static styles = css\`:host { display: inline-block } button { font: inherit; color: inherit; background: none; border: 0; padding: .25em .5em; min-width: 24px; min-height: 24px; text-decoration: underline }\`;
  render() { return html\`<button type="button" aria-haspopup="dialog" @click=\${this.open}>Report</button>\`; }
  open() {}
}
customElements.define('lit-button', LitButton);`;

const SENTRY = `
import { feedbackIntegration, init } from '@sentry/browser';
const feedback = feedbackIntegration({ autoInject: false });
init({ dsn: 'http://key@localhost/1', defaultIntegrations: false, integrations: [feedback] });
export const attach = (button) => feedback.attachTo(button);`;

export const PLAIN: Variant = {
  id: 'plain',
  name: 'plain `<button>`, one listener',
  packages: [],
  row: '<button type="button" data-id="7">Report</button>',
  module: DELEGATED,
};

export const FEED: Variant = {
  id: 'feed',
  name: '**feed mode**: an attribute on the host’s own buttons',
  packages: [],
  row: '<button type="button" data-report-this="7">Report</button>',
  module: `import '@report-this/element/feed';`,
};

export const AROUND: Variant = {
  id: 'around',
  name: '**element** around the host’s own button',
  packages: [],
  row: '<report-this ref="7"><button type="button">Report</button></report-this>',
  module: `import '@report-this/element/define';`,
};

export const OWN: Variant = {
  id: 'own',
  name: '**element** with its own button',
  packages: [],
  row: '<report-this ref="7"></report-this>',
  module: `import '@report-this/element/define';`,
};

export const VARIANTS: readonly Variant[] = [
  PLAIN,
  FEED,
  AROUND,
  OWN,
  {
    id: 'sentry',
    name: 'Sentry feedback, `attachTo` each button',
    packages: ['@sentry/browser'],
    row: '<button type="button">Report</button>',
    module: SENTRY,
  },
  {
    id: 'lit',
    name: 'a button written with Lit',
    packages: ['lit'],
    row: '<lit-button></lit-button>',
    module: LIT_BUTTON,
  },
  {
    id: 'lion',
    name: 'Lion `<lion-button>`',
    packages: ['@lion/ui'],
    row: '<lion-button>Report</lion-button>',
    module: `import '@lion/ui/define/lion-button.js';`,
  },
  {
    id: 'shoelace',
    name: 'Shoelace `<sl-button>`',
    packages: ['@shoelace-style/shoelace'],
    row: '<sl-button>Report</sl-button>',
    module: `import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';`,
  },
  {
    id: 'web-awesome',
    name: 'Web Awesome `<wa-button>`',
    packages: ['@awesome.me/webawesome'],
    row: '<wa-button>Report</wa-button>',
    module: `import '@awesome.me/webawesome/dist/styles/webawesome.css';
import '@awesome.me/webawesome/dist/components/button/button.js';`,
  },
  {
    id: 'material',
    name: 'Material Web `<md-text-button>`',
    packages: ['@material/web'],
    row: '<md-text-button>Report</md-text-button>',
    module: `import '@material/web/button/text-button.js';`,
  },
];
