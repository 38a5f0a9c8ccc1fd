"""Teachers, each trained without one fold of the articles, so that every article has one that never saw it."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np

from .corpus import Article
from .recipe import Recipe
from .tagger import Tagger
from .training import train

FOLDS = 4


def teacher_path(work: Path, fold: int) -> Path:
    """Where a fold's teacher is kept."""
    return work / f"teacher-{fold}.tagger"


def train_teacher(fold: int, recipe: Recipe, articles: list[Article], dev: list[Article], work: Path) -> None:
    """Trains the teacher that does not see the articles of `fold`, unless it is there already."""
    path = teacher_path(work, fold)
    if path.exists():
        return
    seen = [a for i, a in enumerate(articles) if i % FOLDS != fold]
    own = replace(recipe, seed=recipe.seed + fold)
    train(own, seen, dev, work / f"teacher-{fold}.checkpoint", name=f"teacher {fold + 1} of {FOLDS}").save(path)


def mean_marginals(articles: list[Article], work: Path) -> list[np.ndarray]:
    """The teachers' pair marginals of each article [n, L, L], averaged, in half precision."""
    total: list[np.ndarray] = []
    for fold in range(FOLDS):
        found = Tagger.load(teacher_path(work, fold)).marginals(articles)
        if not total:
            total = [m / FOLDS for m in found]
        else:
            for sum_, m in zip(total, found):
                sum_ += m / FOLDS
    return [t.astype(np.float16) for t in total]


def unseen_labels(articles: list[Article], work: Path) -> list[np.ndarray]:
    """The labels that each article gets from the teacher that never saw it: errors as they will be on new articles."""
    labels = [np.zeros(0, np.uint8)] * len(articles)
    for fold in range(FOLDS):
        own = [i for i in range(len(articles)) if i % FOLDS == fold]
        found = Tagger.load(teacher_path(work, fold)).tag([articles[i] for i in own])
        for i, tagged in zip(own, found):
            labels[i] = tagged
    return labels


def write_unseen_labels(articles: list[Article], work: Path) -> None:
    """Writes `unseen.u8`: a label for every position of `train/`, zero in boilerplate."""
    lengths = json.loads((work / "train" / "articles.json").read_text())["lengths"]
    with (work / "unseen.u8").open("wb") as file:
        for article, length, labels in zip(articles, lengths, unseen_labels(articles, work)):
            whole = np.zeros(length, np.uint8)
            whole[article.kept] = labels
            file.write(whole.tobytes())
