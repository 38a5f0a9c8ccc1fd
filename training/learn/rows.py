"""From hashed pieces to rows of the embedding table."""

from dataclasses import dataclass

import numpy as np

from .corpus import LEXICAL_FROM, SHAPE_CAPITALISED, SHAPE_CAPITALS, Article


@dataclass(frozen=True)
class Rows:
    """Which pieces are known, and where their rows are."""

    row_bits: int
    slot_bits: int
    known: np.ndarray  # [2**slot_bits] bool

    @property
    def none(self) -> int:
        """The row of unknown and dropped pieces: all zeros."""
        return 1 << self.row_bits

    def of(self, pieces: np.ndarray) -> np.ndarray:
        """Row numbers, int32, in the shape of `pieces`."""
        rows = (pieces & (self.none - 1)).astype(np.int32)
        return np.where(self.known[pieces >> (32 - self.slot_bits)], rows, self.none)


def learn_rows(articles: list[Article], row_bits: int, slot_bits: int, min_count: int) -> Rows:
    """Knows the pieces seen at least `min_count` times: the others would only blur the rows they share."""
    hashes, counts = np.unique(np.concatenate([a.pieces.ravel() for a in articles]), return_counts=True)
    known = np.zeros(1 << slot_bits, dtype=bool)
    known[hashes[counts >= min_count] >> (32 - slot_bits)] = True
    return Rows(row_bits, slot_bits, known)


class NameFinder:
    """Tells names from words that are only capitalised at times, by how a word is mostly written in the corpus."""

    def __init__(self, articles: list[Article]) -> None:
        words = np.concatenate([a.pieces[:, LEXICAL_FROM] for a in articles])
        shapes = np.concatenate([a.shapes for a in articles])
        upper = np.isin(shapes, (SHAPE_CAPITALISED, SHAPE_CAPITALS))
        self.hashes, index = np.unique(words, return_inverse=True)
        total = np.bincount(index)
        capital = np.bincount(index, weights=upper)
        self.is_name = capital > 0.8 * total

    def __call__(self, article: Article) -> np.ndarray:
        """Whether each position holds a name: [n] bool."""
        words = article.pieces[:, LEXICAL_FROM]
        at = np.minimum(np.searchsorted(self.hashes, words), len(self.hashes) - 1)
        known_name = self.is_name[at] | (self.hashes[at] != words)
        return known_name & np.isin(article.shapes, (SHAPE_CAPITALISED, SHAPE_CAPITALS))
