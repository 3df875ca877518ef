/** The path of an endpoint, and of what is done with it. */
export function endpointPath(endpointId: string, move = ''): string {
  return `/webhooks/${encodeURIComponent(endpointId)}${move}`;
}
