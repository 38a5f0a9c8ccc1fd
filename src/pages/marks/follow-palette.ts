import {onBroadcast} from '../../messaging/broadcast';
import {callBackground} from '../../messaging/call-background';
import type {Settings} from '../../messaging/contract';
import {wearPalette} from '../../ui/palettes/wear-palette';

/** Gives this page the colours that the reader chose for marks, now and whenever they choose others. */
export function followPalette(): void {
  const wear = ({marks}: Settings) => wearPalette(document.documentElement, marks.palette);
  onBroadcast('settingsChanged', wear);
  // A page that cannot reach the background says so itself, and keeps the colours that it starts with.
  callBackground('readSettings', null).then(wear, () => undefined);
}
