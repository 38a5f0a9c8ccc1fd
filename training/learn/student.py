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

EPOCHS_FACTOR = 7 / 6
"""Times a teacher's epochs."""
GOLD_SHARE = 0.5
"""The rest of its target is the teachers' marginals."""
DROP_INPUT, DROP_LAYER = 0.25, 0.3
"""Less than a teacher's: soft targets keep it from learning by heart as well."""


def train_student(recipe: Recipe, articles: list[Article], dev: list[Article], work: Path) -> None:
    """Trains it on all articles and writes `student.tagger` and what `write_net` writes."""
    own = replace(
        recipe,
        seed=recipe.seed + 101,
        epochs=round(recipe.epochs * EPOCHS_FACTOR),
        gold_share=GOLD_SHARE,
        drop_input=DROP_INPUT,
        drop_layer=DROP_LAYER,
    )
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
