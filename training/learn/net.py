"""Hashed embeddings → BiGRU layers → emissions. Inference is written anew in `src/core/statements/model/net`."""

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from .crf import LABELS
from .recipe import Recipe

Parameters = dict


def initial(recipe: Recipe, classes: int, rng: np.random.Generator) -> Parameters:
    """Fresh parameters: Glorot, recurrent ones smaller."""

    def glorot(rows: int, columns: int, scale: float = 1.0) -> np.ndarray:
        bound = scale * np.sqrt(6 / (rows + columns))
        return rng.uniform(-bound, bound, (rows, columns)).astype(np.float32)

    hidden, width, layers = recipe.hidden, recipe.embedding, []
    for _ in range(recipe.layers):
        layer = {}
        for direction in ("forward", "backward"):
            layer[direction] = {
                "input": np.concatenate([glorot(width, hidden) for _ in range(3)], axis=1),
                "recurrent": np.concatenate([glorot(hidden, hidden, 0.7) for _ in range(3)], axis=1),
                "input_bias": np.zeros(3 * hidden, np.float32),
                "recurrent_bias": np.zeros(3 * hidden, np.float32),
            }
        layers.append(layer)
        width = 2 * hidden
    rows = (1 << recipe.row_bits) + 1
    embedding = rng.uniform(-0.05, 0.05, (rows, recipe.embedding)).astype(np.float32)
    embedding[-1] = 0
    return {
        "embedding": embedding,
        "layers": layers,
        "output": glorot(width, LABELS),
        "output_bias": np.zeros(LABELS, np.float32),
        "transitions": np.zeros((classes, LABELS, LABELS), np.float32),
    }


def gru(gates: Parameters, inputs: jax.Array, mask: jax.Array, backwards: bool) -> jax.Array:
    """One direction over [T, B, D]: [T, B, H]. Gates in the order reset, update, new; the reset gate after the product (cuDNN)."""
    hidden = gates["recurrent"].shape[0]
    projected = inputs @ gates["input"] + gates["input_bias"]

    def step(state, at):
        x, on = at
        h = state @ gates["recurrent"] + gates["recurrent_bias"]
        reset = jax.nn.sigmoid(x[:, :hidden] + h[:, :hidden])
        update = jax.nn.sigmoid(x[:, hidden : 2 * hidden] + h[:, hidden : 2 * hidden])
        new = jnp.tanh(x[:, 2 * hidden :] + reset * h[:, 2 * hidden :])
        state = ((1 - update) * new + update * state) * on
        return state, state

    start = jnp.zeros((inputs.shape[1], hidden))
    return lax.scan(step, start, (projected, mask[:, :, None]), reverse=backwards)[1]


def emissions(
    parameters: Parameters, rows: jax.Array, mask: jax.Array, recipe: Recipe, key: jax.Array | None = None
) -> jax.Array:
    """Label scores [T, B, L] of rows [T, B, pieces]. With `key`, training: dropout, and `rows` already thinned."""
    scale = 1.0 if key is not None else 1 - recipe.drop_pieces
    x = jnp.tanh(scale * parameters["embedding"][rows].sum(2))
    keys = jax.random.split(key, recipe.layers + 1) if key is not None else None
    if keys is not None:
        x = dropout(x, recipe.drop_input, keys[0])
    for depth, layer in enumerate(parameters["layers"]):
        ahead = gru(layer["forward"], x, mask, backwards=False)
        behind = gru(layer["backward"], x, mask, backwards=True)
        x = jnp.concatenate([ahead, behind], -1)
        if keys is not None:
            x = dropout(x, recipe.drop_layer, keys[depth + 1])
    return x @ parameters["output"] + parameters["output_bias"]


def dropout(x: jax.Array, rate: float, key: jax.Array) -> jax.Array:
    """Sets a share `rate` of `x` to zero and scales up the rest."""
    # Sixteen random bits a value are enough, and cost half of what a float does.
    bits = jax.random.bits(key, x.shape, jnp.uint16)
    return jnp.where(bits >= int(rate * 65536), x / (1 - rate), 0.0)
