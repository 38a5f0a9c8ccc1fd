import type {HighlightColour} from '../../../../core/annotations/annotation';
import type {MessageKey} from '../../../../ui/message-key';

/** What each colour is called. */
export const colourKeys: Readonly<Record<HighlightColour, MessageKey>> = {
  blue: 'colourBlue',
  green: 'colourGreen',
  yellow: 'colourYellow',
  grey: 'colourGrey',
};
