"""Reads the feature files that `training/features/export-features.ts` writes."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

BLOCK_CLASS = 0
"""Transition class of the border before a block (`transition-classes.ts`)."""
SHAPE_MARK, SHAPE_CAPITALISED, SHAPE_CAPITALS = 0, 2, 3
"""Shapes of tokens (`plain-word.ts`)."""
LEXICAL_FROM = 2
"""Pieces from here on tell which word it is (`pieces.ts`)."""


@dataclass(frozen=True)
class Article:
    """One article's positions, boilerplate taken out; arrays of one length."""

    pieces: np.ndarray  # [n, pieces] uint32 hashes
    classes: np.ndarray  # [n] uint8 transition classes
    labels: np.ndarray  # [n] uint8
    shapes: np.ndarray  # [n] uint8
    kept: np.ndarray  # [n] int32: which of the article's positions these are


def read_articles(directory: Path) -> list[Article]:
    """All articles of a directory of feature files, in their order."""
    about = json.loads((directory / "articles.json").read_text())
    width = about["piecesPerPosition"]
    pieces = np.fromfile(directory / "pieces.u32", dtype="<u4").reshape(-1, width)
    classes, labels, shapes, ignored = (
        np.fromfile(directory / f"{name}.u8", dtype=np.uint8) for name in ("classes", "labels", "shapes", "ignored")
    )
    articles, start = [], 0
    for length in about["lengths"]:
        kept = np.flatnonzero(ignored[start : start + length] == 0)
        at = start + kept
        articles.append(Article(pieces[at], classes[at], labels[at], shapes[at], kept.astype(np.int32)))
        start += length
    return articles
