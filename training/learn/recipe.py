"""Every number that training depends on."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Recipe:
    """One net and how it is trained."""

    seed: int = 1
    embedding: int = 64
    hidden: int = 64
    layers: int = 2
    row_bits: int = 14
    slot_bits: int = 19
    min_count: int = 5
    epochs: int = 12
    batch: int = 16
    window: int = 192
    rate: float = 2e-3
    """Adam's, for everything but the embeddings."""
    embedding_rate: float = 0.05
    """AdaGrad's, one for each row."""
    clip: float = 5.0
    drop_pieces: float = 0.3
    drop_input: float = 0.4
    drop_layer: float = 0.4
    mask_names: float = 0.3
    """Share of the windows in which names lose their spelling."""
    gold_share: float = 1.0
    """Weight of the gold labels; the rest is the teachers' marginals."""
    hidden_pieces: tuple[int, ...] = ()
    """Pieces left out, to measure what they buy."""
    flat_transitions: bool = False
    """One table of transitions for all classes, to measure what the classes buy."""
