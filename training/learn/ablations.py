"""What each group of features buys: the same small training without it."""

from dataclasses import replace
from pathlib import Path

from .corpus import Article
from .recipe import Recipe
from .scoring import role_f1
from .training import train

EVERY = 3
"""Every third article is enough to see what is missed, in a third of the time."""
EPOCHS = 5

ABLATIONS: dict[str, dict] = {
    "everything": {},
    "without the quotation state": {"hidden_pieces": (0,)},
    "without shape, possessive, sentence start": {"hidden_pieces": (1,)},
    "without the word": {"hidden_pieces": (2,)},
    "without the stem": {"hidden_pieces": (3,)},
    "without endings and beginnings": {"hidden_pieces": (4, 5, 6)},
    "one table of transitions for all classes": {"flat_transitions": True},
    "without hiding names": {"mask_names": 0.0},
    "one layer": {"layers": 1},
}


def measure_ablations(recipe: Recipe, articles: list[Article], dev: list[Article], work: Path) -> None:
    """Prints a Markdown table, a row at a time."""
    some = articles[::EVERY]
    print("| | source | cue | content |\n| --- | --- | --- | --- |", flush=True)
    for name, change in ABLATIONS.items():
        own = replace(recipe, epochs=EPOCHS, **change)
        checkpoint = work / "ablations" / f"{name.replace(' ', '-').replace(',', '')}.checkpoint"
        tagger = train(own, some, [], checkpoint, quiet=True)
        scores = role_f1(dev, tagger.tag(dev))
        print(f"| {name} | " + " | ".join(f"{value:.3f}" for value in scores.values()) + " |", flush=True)
