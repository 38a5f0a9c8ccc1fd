import {type HighlightColour, highlightColours} from '../../../../core/annotations/annotation';
import {highlightPalette} from '../../../../ui/palettes/highlight-palette';
import {useSay} from '../../../../ui/words';
import {colourKeys} from './colour-keys';

interface ColourPickerProps {
  readonly colour: HighlightColour | null;
  readonly onColour: (colour: HighlightColour | null) => void;
}

/** The colours of a highlight, by name. The usual one comes first. */
export function ColourPicker({colour, onColour}: ColourPickerProps) {
  const say = useSay();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser.
    <div class="colour-picker" role="group" aria-label={say('colourLabel')}>
      {[null, ...highlightColours].map(each => {
        const name = say(each === null ? 'colourUsual' : colourKeys[each]);
        return (
          <button
            key={each}
            type="button"
            class="colour-choice"
            title={name}
            aria-label={name}
            aria-pressed={each === colour}
            onClick={() => onColour(each)}
          >
            <span class="colour-swatch" style={each === null ? undefined : {backgroundColor: swatchOf(each)}} />
          </button>
        );
      })}
    </div>
  );
}

function swatchOf(colour: HighlightColour): string {
  const {fill} = highlightPalette[colour];
  return `light-dark(${fill[0]}, ${fill[1]})`;
}
