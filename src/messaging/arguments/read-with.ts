import * as v from 'valibot';
import type {Shape} from './shape';

/** Makes the reader of one call's argument. It gives a copy that holds what the shape names and nothing else, or throws and says where it is wrong. */
export function readWith<T>(shape: Shape<T>): (value: unknown) => T {
  return value => {
    // To the shapes a list is an object without the parts that they look for.
    if (Array.isArray(value)) throw new TypeError('the argument: no call takes a list');
    const result = v.safeParse(shape, value, {abortEarly: true});
    if (result.success) return result.output;
    const [issue] = result.issues;
    throw new TypeError(`${v.getDotPath(issue) ?? 'the argument'}: ${issue.message}`);
  };
}
