"""Cuts articles into windows of whole blocks, all of one padded length, so that a batch is one array."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .corpus import BLOCK_CLASS, Article


@dataclass(frozen=True)
class Window:
    """Positions `[start, end)` of an article."""

    article: int
    start: int
    end: int


def cut(articles: list[Article], length: int) -> list[Window]:
    """Windows of at most `length` positions over all articles, in order."""
    windows = []
    for index, article in enumerate(articles):
        borders = [*np.flatnonzero(article.classes == BLOCK_CLASS), len(article.classes)]
        start = 0
        for before, border in zip([0, *borders], borders):
            while border - start > length:
                # A block longer than a window is cut where the room ends.
                end = int(before) if before > start else start + length
                windows.append(Window(index, start, end))
                start = end
        if len(article.classes) > start:
            windows.append(Window(index, start, len(article.classes)))
    return windows


def fill(articles: list[Article], length: int, rng: np.random.Generator) -> list[list[Window]]:
    """Rows of windows, each row at most `length` positions in all: the articles in random order, block after block."""
    rows: list[list[Window]] = []
    row: list[Window] = []
    # A first row cut short, so that an article's cuts differ from epoch to epoch.
    room = int(rng.integers(length // 4, length + 1))
    for index in rng.permutation(len(articles)):
        borders = [*np.flatnonzero(articles[index].classes == BLOCK_CLASS), len(articles[index].classes)]
        for start, end in zip(borders, borders[1:]):
            for at in range(start, end, length):
                part = Window(int(index), at, min(end, at + length))
                if part.end - part.start > room:
                    rows.append(row)
                    row, room = [], length
                goes_on = row and row[-1].article == part.article and row[-1].end == part.start
                row = [*row[:-1], Window(part.article, row[-1].start, part.end)] if goes_on else [*row, part]
                room -= part.end - part.start
    return [*rows, row]


def batches(rows: list[list[Window]], size: int, rng: np.random.Generator) -> Iterator[list[list[Window]]]:
    """All rows once, shuffled; the last batch is filled up with repeated ones so that every batch has one shape."""
    order = rng.permutation(len(rows))
    for at in range(0, len(order), size):
        chosen = order[at : at + size]
        if len(chosen) < size:
            chosen = np.concatenate([chosen, order[: size - len(chosen)]])
        yield [rows[i] for i in np.resize(chosen, size)]


def pad(arrays: list[np.ndarray], length: int, fill: int | float) -> np.ndarray:
    """[length, batch, …] from arrays of [n, …] with n ≤ length."""
    first = arrays[0]
    out = np.full((length, len(arrays), *first.shape[1:]), fill, dtype=first.dtype)
    for i, array in enumerate(arrays):
        out[: len(array), i] = array
    return out
