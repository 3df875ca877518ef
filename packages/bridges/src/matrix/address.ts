import type { Target } from '@report-this/protocol';

/** What a Matrix report is about. */
export type Address =
  | { readonly kind: 'event'; readonly event: string; readonly room?: string | undefined }
  | { readonly kind: 'room' | 'alias' | 'user' | 'media' | 'server' | 'identifier'; readonly id: string };

/** The Matrix address of a target: by its `matrix:` URI (its path, not its query), else by its `ref`. */
export function addressOf({ uri, ref }: Target): Address | undefined {
  return (uri?.startsWith('matrix:') ? addressOfUri(uri) : undefined) ?? (ref && addressOfRef(ref));
}

/** The target that an address names. */
export function targetOf(address: Address): Target {
  switch (address.kind) {
    case 'event':
      return {
        kind: 'message',
        ref: { type: 'event', id: address.event, ...(address.room && { container: address.room }) },
      };
    case 'user':
      return { kind: 'account', ref: { type: 'user', id: address.id }, author: { id: address.id } };
    case 'room':
    case 'alias':
      return { kind: 'channel', ref: { type: address.kind, id: address.id } };
    case 'media':
      return { kind: 'media', ref: { type: 'media', id: address.id } };
    case 'server':
    case 'identifier':
      return { kind: 'other', ref: { type: address.kind, id: address.id } };
  }
}

/** The identifier of MSC4457 for an address. */
export function regarding(address: Address): string {
  if (address.kind === 'event') return address.event;
  return address.kind === 'server' ? `server:${address.id}` : address.id;
}

/** The address that an identifier of MSC4457 names: each kind begins in its own way. */
export function addressOfIdentifier(id: string): Address {
  if (id.startsWith('$')) return { kind: 'event', event: id };
  if (id.startsWith('!')) return { kind: 'room', id };
  if (id.startsWith('#')) return { kind: 'alias', id };
  if (id.startsWith('@')) return { kind: 'user', id };
  if (id.startsWith('mxc://')) return { kind: 'media', id };
  if (id.startsWith('server:')) return { kind: 'server', id: id.slice('server:'.length) };
  return { kind: 'identifier', id };
}

function addressOfRef({ type, id, container }: NonNullable<Target['ref']>): Address | undefined {
  if (type === 'server') return { kind: 'server', id };
  if (id === 'm.system') return { kind: 'identifier', id };
  const address = addressOfIdentifier(id);
  if (address.kind === 'identifier' || address.kind === 'server') return undefined;
  return address.kind === 'event' && container?.startsWith('!') ? { ...address, room: container } : address;
}

/** Reads the path of a `matrix:` URI (Matrix spec, appendices): `u/`, `r/` or `roomid/`, and perhaps `/e/` an event. */
function addressOfUri(uri: string): Address | undefined {
  const path = uri.slice('matrix:'.length).split(/[?#]/)[0] ?? '';
  const [type, id, e, event] = path.split('/').map(decoded);
  if (!id) return undefined;
  if (type === 'u') return { kind: 'user', id: `@${id}` };
  const room = type === 'roomid' ? `!${id}` : type === 'r' ? `#${id}` : undefined;
  if (!room) return undefined;
  if (e === 'e' && event) {
    // the report endpoint takes no alias for a room
    return { kind: 'event', event: `$${event}`, room: room.startsWith('!') ? room : undefined };
  }
  return { kind: type === 'r' ? 'alias' : 'room', id: room };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
