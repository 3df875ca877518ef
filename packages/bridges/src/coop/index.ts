export type { Forwarded, LeftOut } from '../outbound.ts';
export {
  type CoopIdentifier,
  type CoopItem,
  type CoopOptions,
  type CoopOutbound,
  type CoopReport,
  toCoopReport,
} from './write-report.ts';
