/**
 * What carries the key of a status link from the fragment, which no server sees, into the body of a request. The address stays
 * the link, to keep and to load again. Without it, the form asks for the link.
 */
export const STATUS_SCRIPT = `'use strict';
const form = document.forms[0];
function open() {
  if (!location.hash.includes('.')) return;
  form.elements.link.value = location.hash;
  form.action = 'report-status' + location.hash;
  form.hidden = true;
  form.previousElementSibling.hidden = false;
  form.submit();
}
addEventListener('hashchange', open);
addEventListener('pageshow', (event) => event.persisted && open());
open();
`;
