import type {Shape} from '../../core/shape/shape';
import {attributions} from '../../core/statements/statement';
import {attributionKeys} from '../statements/attribution-keys';
import {useWords} from '../words';

/** The numbers behind the article's bar, read out in its place. */
export function ShapeTable({shape}: {readonly shape: Shape}) {
  const {say, number, share} = useWords();
  const rest = attributions.reduce((words, attribution) => words - shape.byAttribution[attribution].words, shape.words);
  const shareOf = (words: number) => share(shape.words === 0 ? 0 : words / shape.words);
  return (
    <div class="read-out">
      <table>
        <caption>{say('shapeCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('shapeWho')}</th>
            <th scope="col">{say('shapeStatements')}</th>
            <th scope="col">{say('shapeWords')}</th>
            <th scope="col">{say('shapeShare')}</th>
          </tr>
        </thead>
        <tbody>
          {attributions.map(attribution => (
            <tr key={attribution}>
              <th scope="row">{say(attributionKeys[attribution])}</th>
              <td>{number(shape.byAttribution[attribution].statements)}</td>
              <td>{number(shape.byAttribution[attribution].words)}</td>
              <td>{shareOf(shape.byAttribution[attribution].words)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say('shapeRest')}</th>
            <td />
            <td>{number(rest)}</td>
            <td>{shareOf(rest)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
