"""Adam for the dense parameters, AdaGrad with one rate a row for the embeddings; cosine schedules."""

import jax
import jax.numpy as jnp

from .net import Parameters
from .recipe import Recipe

BETA_1, BETA_2, EPSILON = 0.9, 0.99, 1e-8
WARM_UP = 0.03
"""Share of the steps in which the rate rises from zero."""
EMBEDDING_FLOOR = 0.1
"""The embeddings' rate never falls below this share of its start."""


def initial_state(parameters: Parameters) -> dict:
    """Moments of zero."""
    dense = {name: value for name, value in parameters.items() if name != "embedding"}
    zeros = jax.tree.map(jnp.zeros_like, dense)
    return {"mean": zeros, "square": zeros, "rows": jnp.full(parameters["embedding"].shape[0], 1e-8)}


def update(
    parameters: Parameters, gradients: Parameters, state: dict, step: jax.Array, steps: jax.Array, recipe: Recipe
) -> tuple[Parameters, dict]:
    """Parameters and state after one step; `step` counts from 0 to `steps`."""
    norm = jnp.sqrt(sum(jnp.sum(g * g) for g in jax.tree.leaves(gradients)))
    gradients = jax.tree.map(lambda g: g * jnp.minimum(1.0, recipe.clip / (norm + 1e-12)), gradients)
    done = step / steps
    cosine = 0.5 * (1 + jnp.cos(jnp.pi * done))
    rate = recipe.rate * jnp.minimum(1.0, done / WARM_UP) * cosine

    by_row = gradients.pop("embedding")
    rows = state["rows"] + (by_row * by_row).mean(1)
    row_rate = recipe.embedding_rate * (EMBEDDING_FLOOR + (1 - EMBEDDING_FLOOR) * cosine)
    embedding = parameters["embedding"] - row_rate * by_row / jnp.sqrt(rows)[:, None]

    count = step + 1
    mean = jax.tree.map(lambda m, g: BETA_1 * m + (1 - BETA_1) * g, state["mean"], gradients)
    square = jax.tree.map(lambda s, g: BETA_2 * s + (1 - BETA_2) * g * g, state["square"], gradients)
    dense = {name: value for name, value in parameters.items() if name != "embedding"}
    dense = jax.tree.map(
        lambda p, m, s: p - rate * (m / (1 - BETA_1**count)) / (jnp.sqrt(s / (1 - BETA_2**count)) + EPSILON),
        dense,
        mean,
        square,
    )
    # The last row stands for unknown pieces and stays zero.
    return {**dense, "embedding": embedding.at[-1].set(0.0)}, {"mean": mean, "square": square, "rows": rows}
