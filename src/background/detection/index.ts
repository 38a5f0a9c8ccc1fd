import {locateAll} from '../../core/anchoring/locate-all';
import {detectStatements} from '../../core/statements/detect-statements';
import {createModel} from '../../core/statements/model/create-model';
import {loadKernel} from '../../core/statements/model/net/kernel';
import {parseWeights} from '../../core/statements/model/weights/parse-weights';
import {englishRules} from '../../core/statements/rules/rule-model';
import {offerDetection} from '../detector/detection';

// A script of its own, `detection.js`: the background loads it when the first article comes.
offerDetection({
  detect: detectStatements,
  openModel: (weights, kernel) => createModel({weights: parseWeights(weights), kernel: loadKernel(kernel)}),
  standIn: englishRules,
  locateAll,
});
