"""Trains one tagger."""

import pickle
import time
from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np

from . import crf, net, optimiser
from .corpus import LEXICAL_FROM, Article
from .recipe import Recipe
from .rows import NameFinder, Rows, learn_rows
from .scoring import role_f1
from .tagger import Tagger
from .windows import Window, batches, fill, pad

CLASSES = 14
"""Transition classes (`transition-classes.ts`)."""


@partial(jax.jit, static_argnames="recipe", donate_argnums=(0, 1))
def _step(parameters, state, batch, step, steps, key, recipe: Recipe):
    def mean_loss(p):
        scores = net.emissions(p, batch["rows"], batch["mask"], recipe, key)
        losses = crf.loss(scores, p["transitions"], batch["classes"], batch["mask"], batch["target"])
        return losses.sum() / batch["mask"].sum()

    value, gradients = jax.value_and_grad(mean_loss)(parameters)
    parameters, state = optimiser.update(parameters, gradients, state, step, steps, recipe)
    return parameters, state, value


class Batcher:
    """Makes arrays of windows, with pieces thinned and names hidden at random."""

    def __init__(
        self, articles: list[Article], rows: Rows, recipe: Recipe, soft: list[np.ndarray] | None
    ) -> None:
        names = NameFinder(articles)
        self.recipe, self.none = recipe, rows.none
        self.rows = [rows.of(a.pieces) for a in articles]
        for each in self.rows:
            each[:, list(recipe.hidden_pieces)] = rows.none
        self.names = [names(a) for a in articles]
        self.articles, self.soft = articles, soft

    def __call__(self, group: list[list[Window]], rng: np.random.Generator) -> dict[str, np.ndarray]:
        """One batch of rows of windows."""
        length = self.recipe.window
        rows = pad([np.concatenate([self._thinned(w, rng) for w in row]) for row in group], length, self.none)
        classes = [np.concatenate([self.articles[w.article].classes[w.start : w.end] for w in row]) for row in group]
        target = pad([self._target(row) for row in group], length, 0.0)
        mask = pad([np.ones(len(each), np.float32) for each in classes], length, 0.0)
        classes = pad(classes, length, 0)
        if self.recipe.flat_transitions:
            classes[:] = 0
        return {"rows": rows, "classes": classes, "mask": mask, "target": target}

    def _thinned(self, w: Window, rng: np.random.Generator) -> np.ndarray:
        rows = self.rows[w.article][w.start : w.end].copy()
        rows[rng.random(rows.shape, np.float32) < self.recipe.drop_pieces] = self.none
        if rng.random() < self.recipe.mask_names:
            rows[self.names[w.article][w.start : w.end], LEXICAL_FROM:] = self.none
        return rows

    def _target(self, row: list[Window]) -> np.ndarray:
        labels = np.concatenate([self._labels(w) for w in row])
        gold = np.zeros((len(labels), crf.LABELS, crf.LABELS), np.float32)
        gold[np.arange(len(labels)), np.concatenate([[0], labels[:-1]]), labels] = 1
        if self.soft is None:
            return gold
        soft = np.concatenate([self.soft[w.article][w.start : w.end] for w in row]).astype(np.float32)
        # At a window's start the teachers looked at another neighbour.
        starts = np.cumsum([0, *(w.end - w.start for w in row)])[:-1]
        for at in (starts, np.minimum(starts + 1, len(labels) - 1)):
            soft[at] = gold[at]
        return self.recipe.gold_share * gold + (1 - self.recipe.gold_share) * soft

    def _labels(self, w: Window) -> np.ndarray:
        labels = self.articles[w.article].labels[w.start : w.end].copy()
        if labels[0] and labels[0] % 2 == 0:
            # What goes on from the block before has lost its beginning: it begins behind the border.
            if len(labels) > 1 and labels[1] == labels[0]:
                labels[1] -= 1
            labels[0] = 0
        return labels


def train(
    recipe: Recipe,
    articles: list[Article],
    dev: list[Article],
    checkpoint: Path,
    soft: list[np.ndarray] | None = None,
    name: str = "",
    quiet: bool = False,
) -> Tagger:
    """Trains by the recipe, going on from `checkpoint` where there is one; `soft` are the teachers' pair marginals."""
    rows = learn_rows(articles, recipe.row_bits, recipe.slot_bits, recipe.min_count)
    batcher = Batcher(articles, rows, recipe, soft)
    parameters = net.initial(recipe, CLASSES, np.random.default_rng(recipe.seed))
    state, first, step = optimiser.initial_state(parameters), 0, 0
    if checkpoint.exists():
        saved, parameters, state, first, step = pickle.loads(checkpoint.read_bytes())
        if saved != recipe:
            raise SystemExit(f"{checkpoint} was written by another recipe: remove it to start anew")
    parameters, state = jax.tree.map(jnp.array, (parameters, state))
    rows_in_all = len(fill(articles, recipe.window, np.random.default_rng(recipe.seed)))
    steps = recipe.epochs * -(-rows_in_all // recipe.batch)
    key = jax.random.key(recipe.seed)
    for epoch in range(first, recipe.epochs):
        began, losses = time.monotonic(), []
        rng = np.random.default_rng([recipe.seed, epoch])
        for group in batches(fill(articles, recipe.window, rng), recipe.batch, rng):
            at = min(step, steps - 1)
            parameters, state, value = _step(
                parameters, state, batcher(group, rng), np.float32(at), np.float32(steps), jax.random.fold_in(key, step), recipe
            )
            losses.append(value)
            step += 1
        done = (recipe, *jax.tree.map(np.asarray, (parameters, state)), epoch + 1, step)
        checkpoint.parent.mkdir(parents=True, exist_ok=True)
        checkpoint.write_bytes(pickle.dumps(done))
        if quiet:
            continue
        figures = ""
        if dev and (epoch % 3 == 2 or epoch + 1 == recipe.epochs):
            scores = role_f1(dev, Tagger(recipe, rows, parameters).tag(dev))
            figures = "  dev " + " ".join(f"{role} {value:.3f}" for role, value in scores.items())
        print(
            f"{name} epoch {epoch + 1}/{recipe.epochs}  loss {np.mean(np.asarray(losses)):.4f}{figures}"
            f"  {time.monotonic() - began:.0f} s",
            flush=True,
        )
    return Tagger(recipe, rows, parameters)
