/** The node around a node, out through shadow roots. */
const around = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);

/**
 * Where the dialog goes: into the modal dialog or the popover that the trigger is in, for the host may keep the focus
 * there, and a popover closes when a modal dialog opens outside of it; else the body.
 */
export function containerFor(origin: Element): Element {
  for (let at: Node | null = origin; at; at = around(at)) {
    if (at instanceof Element && at.matches(':modal,:popover-open,[aria-modal=true]')) return at;
  }
  return document.body;
}

/**
 * Remembers where the focus goes when the dialog closes: to the trigger; if its row is gone or hidden by then, to the
 * nearest trigger of the page that can take it. From anywhere else, back to what has it now.
 */
export function placeToReturn(origin: Element): () => void {
  const triggers = [...document.querySelectorAll('report-this,[data-report-this]')];
  const at = triggers.indexOf(origin);
  const candidates = [origin, ...triggers.slice(at + 1), ...triggers.slice(0, Math.max(at, 0)).reverse()];
  return () => {
    // the browser has done it already, unless a click gave no focus (Safari) or the element is gone
    if (document.activeElement?.matches(':not(body, report-this-dialog)')) return;
    candidates.find((candidate) => {
      (candidate.querySelector<HTMLElement>('a,button') ?? (candidate as HTMLElement)).focus();
      return candidate.matches(':focus-within'); // what is gone or hidden takes no focus
    });
  };
}
