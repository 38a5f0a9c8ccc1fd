"""A trained net with its rows: tags articles and tells marginals."""

import pickle
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import jax
import numpy as np

from . import crf, net
from .corpus import Article
from .recipe import Recipe
from .rows import Rows
from .windows import Window, cut, pad

INFERENCE_BATCH = 32


@partial(jax.jit, static_argnames="recipe")
def _emissions(parameters, rows, mask, recipe):
    return net.emissions(parameters, rows, mask, recipe)


@jax.jit
def _marginals(emissions, transitions, classes, mask):
    return crf.marginals(emissions, transitions, classes, mask)


@dataclass(frozen=True)
class Tagger:
    """Everything that inference needs."""

    recipe: Recipe
    rows: Rows
    parameters: net.Parameters

    def save(self, path: Path) -> None:
        """Writes the tagger; `load` reads it."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(pickle.dumps((self.recipe, self.rows, jax.tree.map(np.asarray, self.parameters))))

    @staticmethod
    def load(path: Path) -> "Tagger":
        """Reads what `save` wrote."""
        return Tagger(*pickle.loads(path.read_bytes()))

    def _windows(self, articles: list[Article], length: int):
        windows = cut(articles, length)
        for at in range(0, len(windows), INFERENCE_BATCH):
            group = windows[at : at + INFERENCE_BATCH]
            full = group + [group[-1]] * (INFERENCE_BATCH - len(group))
            rows = pad([self.rows.of(articles[w.article].pieces[w.start : w.end]) for w in full], length, self.rows.none)
            if self.recipe.hidden_pieces:
                rows[..., list(self.recipe.hidden_pieces)] = self.rows.none
            classes = pad([articles[w.article].classes[w.start : w.end] for w in full], length, 0)
            if self.recipe.flat_transitions:
                classes[:] = 0
            mask = pad([np.ones(w.end - w.start, np.float32) for w in full], length, 0.0)
            yield group, classes, mask, _emissions(self.parameters, rows, mask, self.recipe)

    def emissions(self, articles: list[Article], length: int = 384) -> list[np.ndarray]:
        """Label scores [n, L] of each article."""
        out = [np.zeros((len(a.labels), crf.LABELS), np.float32) for a in articles]
        for group, _, _, scores in self._windows(articles, length):
            _scatter(out, group, np.asarray(scores))
        return out

    def marginals(self, articles: list[Article], length: int = 384) -> list[np.ndarray]:
        """Pair marginals [n, L, L] of each article."""
        out = [np.zeros((len(a.labels), crf.LABELS, crf.LABELS), np.float32) for a in articles]
        for group, classes, mask, scores in self._windows(articles, length):
            _scatter(out, group, np.asarray(_marginals(scores, self.parameters["transitions"], classes, mask)))
        return out

    def tag(self, articles: list[Article]) -> list[np.ndarray]:
        """The best labels [n] of each article."""
        transitions = np.asarray(self.parameters["transitions"])
        flat = self.recipe.flat_transitions
        return [
            crf.decode(scores, transitions, article.classes * (not flat))
            for article, scores in zip(articles, self.emissions(articles))
        ]


def _scatter(out: list[np.ndarray], group: list[Window], values: np.ndarray) -> None:
    for i, w in enumerate(group):
        out[w.article][w.start : w.end] = values[: w.end - w.start, i]
