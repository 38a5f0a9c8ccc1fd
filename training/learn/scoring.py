"""A quick look at how good a tagger is: word F1 of each part. The figures that count come from the benchmark."""

import numpy as np

from .corpus import SHAPE_MARK, Article

ROLES = ("source", "cue", "content")


def role_f1(articles: list[Article], predicted: list[np.ndarray]) -> dict[str, float]:
    """F1 of each part over all words."""
    gold = np.concatenate([a.labels for a in articles])
    guess = np.concatenate(predicted)
    word = np.concatenate([a.shapes for a in articles]) != SHAPE_MARK
    scores = {}
    for index, role in enumerate(ROLES):
        is_gold, is_guess = ((x + 1) // 2 == index + 1 for x in (gold[word], guess[word]))
        hit = (is_gold & is_guess).sum()
        scores[role] = float(2 * hit / max(1, is_gold.sum() + is_guess.sum()))
    return scores
