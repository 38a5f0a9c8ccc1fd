import type {AttributionModel} from '../../core/statements/attribution-model';

/** A model that keeps one article’s states, shared by many: who comes while it works waits for his turn. */
export function oneAtATime(model: AttributionModel): AttributionModel {
  let busy: Promise<unknown> = Promise.resolve();
  return {
    lang: model.lang,
    attribute(reading, pause) {
      const turn = async () => {
        // Whoever was dropped while he waited leaves here.
        await pause();
        return model.attribute(reading, pause);
      };
      const answer = busy.then(turn);
      busy = answer.catch(() => undefined);
      return answer;
    },
  };
}
