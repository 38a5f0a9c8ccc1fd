"""The net that is shipped: taught by the gold labels and by what the teachers think together."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np

from .corpus import Article
from .recipe import Recipe
from .tagger import Tagger
from .teachers import mean_marginals
from .training import train

STUDENT_EPOCHS_FACTOR = 1.5
"""A student overfits less than a teacher, since its targets are soft, and so may learn longer."""
GOLD_SHARE = 0.4
"""The rest of its target is the teachers' marginals."""


def train_student(recipe: Recipe, articles: list[Article], dev: list[Article], work: Path) -> None:
    """Trains it on all articles and writes `student.tagger` and what `write_net` writes."""
    own = replace(recipe, seed=recipe.seed + 100, epochs=int(recipe.epochs * STUDENT_EPOCHS_FACTOR), gold_share=GOLD_SHARE)
    soft = mean_marginals(articles, work)
    tagger = train(own, articles, dev, work / "student.checkpoint", soft=soft, name="student")
    tagger.save(work / "student.tagger")
    write_net(tagger, work / "net")


def write_net(tagger: Tagger, directory: Path) -> None:
    """Writes `net.f32`, all parameters as floats in the order of `net.json`; `training/weights/` makes 8 bits of them."""
    directory.mkdir(parents=True, exist_ok=True)
    recipe, parameters = tagger.recipe, tagger.parameters
    layers = [
        (f"{name}.{depth}.{direction}", layer[direction][name])
        for depth, layer in enumerate(parameters["layers"])
        for direction in ("forward", "backward")
        for name in ("input", "recurrent", "input_bias", "recurrent_bias")
    ]
    rest = [(name, parameters[name]) for name in ("output", "output_bias", "transitions")]
    # At inference no piece is dropped: the embeddings carry the scale.
    embedding = np.asarray(parameters["embedding"])[:-1] * (1 - recipe.drop_pieces)
    tensors = [("embedding", embedding), *layers, *rest]
    shapes = {name: list(np.shape(value)) for name, value in tensors}
    about = {
        "embedding": recipe.embedding,
        "hidden": recipe.hidden,
        "layers": recipe.layers,
        "rowBits": recipe.row_bits,
        "slotBits": recipe.slot_bits,
        "shapes": shapes,
    }
    (directory / "net.json").write_text(json.dumps(about) + "\n")
    (directory / "net.f32").write_bytes(b"".join(np.asarray(v, "<f4").tobytes() for _, v in tensors))
    (directory / "known.bits").write_bytes(np.packbits(tagger.rows.known, bitorder="little").tobytes())
