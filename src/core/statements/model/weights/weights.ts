/** Rows of 8-bit numbers, each row with its own scale. */
export interface ByteMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Row after row. */
  readonly values: Int8Array;
  /** What a row's numbers are multiplied with. */
  readonly scales: Float32Array;
}

/** One direction of a GRU layer. Rows are outputs: `hidden` each for the reset, the update and the new gate. */
export interface DirectionWeights {
  readonly input: ByteMatrix;
  readonly recurrent: ByteMatrix;
  readonly inputBias: Float32Array;
  readonly recurrentBias: Float32Array;
}

export interface LayerWeights {
  readonly forward: DirectionWeights;
  readonly backward: DirectionWeights;
}

/** The numbers that say how large everything is. */
export interface NetShape {
  readonly embedding: number;
  readonly hidden: number;
  readonly layers: number;
  /** The embedding table has 2^rowBits rows. */
  readonly rowBits: number;
  /** The set of known pieces has 2^slotBits slots. */
  readonly slotBits: number;
  /** The linker's tables have 2^linkBits weights. */
  readonly linkBits: number;
}

/** Everything that was learnt, as read from a weights file. */
export interface Weights {
  /** BCP 47 primary subtag of the language it was learnt from. */
  readonly lang: string;
  readonly shape: NetShape;
  readonly embedding: ByteMatrix;
  /** A bit a slot: whether pieces that hash to it were seen often enough in training. */
  readonly known: Uint8Array;
  readonly layers: readonly LayerWeights[];
  /** `2 · hidden` rows of `labelCount`. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
  /** A table [from][to] of labels for each transition class. */
  readonly transitions: Float32Array;
  /** Which cue a content belongs to. */
  readonly contentLinks: Float32Array;
  /** Which source a cue belongs to. */
  readonly sourceLinks: Float32Array;
  /** Turns the features of an attribution's certainty into the chance that it is right: `confidence.ts`. */
  readonly confidence: Float32Array;
}
