/**
 * Runs GRU layers over a stretch of positions, in steps small enough to pause between. Buffer 0 holds the embeddings,
 * buffer `l + 1` the states of layer `l`, both directions side by side.
 */
export interface Engine {
  /** How many positions fit at once. */
  readonly capacity: number;
  /** Puts the embeddings of a stretch into buffer 0, given the hashed pieces of its positions. */
  embed(pieces: Uint32Array): void;
  /** Forgets both directions' states: a new stretch begins. */
  reset(): void;
  /** Runs a layer's forward direction over `[from, to)`, going on from where the last call left it. */
  forward(layer: number, from: number, to: number): void;
  /** Runs a layer's backward direction over `[from, to)`, from the end. */
  backward(layer: number, from: number, to: number): void;
  /** The scores of each label at each position of `[from, to)`, by the states of the last layer. Valid until the next call. */
  score(from: number, to: number): Float32Array;
}
