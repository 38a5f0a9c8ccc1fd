"""A linear-chain CRF whose transitions depend on the class of the position (quotation marks, commas …)."""

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from jax.scipy.special import logsumexp

LABELS = 7
FORBIDDEN = -1e4


def forbidden_transitions() -> np.ndarray:
    """[from, to]: a label that goes on may only follow its own beginning or itself (`labels.ts`)."""
    table = np.zeros((LABELS, LABELS), dtype=np.float32)
    for to in (2, 4, 6):
        for start in range(LABELS):
            if start not in (to - 1, to):
                table[start, to] = FORBIDDEN
    return table


def potentials(emissions: jax.Array, transitions: jax.Array, classes: jax.Array) -> jax.Array:
    """Scores of label pairs [T, B, from, to] from emissions [T, B, L], transitions [C, L, L], classes [T, B]."""
    return transitions[classes] + forbidden_transitions() + emissions[:, :, None, :]


def _sweep(scores: jax.Array, emissions: jax.Array, mask: jax.Array) -> tuple[jax.Array, jax.Array]:
    """log Z [B] and pair marginals [T, B, L, L]; the first position's pairs are spread evenly over its predecessors."""

    def forward(alpha, step):
        score, on = step
        new = logsumexp(alpha[:, :, None] + score, axis=1)
        alpha = jnp.where(on[:, None], new, alpha)
        return alpha, alpha

    def backward(beta, step):
        score, on = step
        new = logsumexp(score + beta[:, None, :], axis=2)
        return jnp.where(on[:, None], new, beta), beta

    first = emissions[0]
    last, later = lax.scan(forward, first, (scores[1:], mask[1:]))
    alphas = jnp.concatenate([first[None], later])
    log_z = logsumexp(last, axis=-1)
    start, betas = lax.scan(backward, jnp.zeros_like(first), (scores[1:], mask[1:]), reverse=True)
    pairs = jnp.exp(alphas[:-1, :, :, None] + scores[1:] + betas[:, :, None, :] - log_z[None, :, None, None])
    begin = jnp.exp(first + start - log_z[:, None])
    pairs = jnp.concatenate([jnp.broadcast_to(begin[None, :, None, :] / LABELS, (1, *scores.shape[1:])), pairs])
    return log_z, pairs * mask[:, :, None, None]


@jax.custom_vjp
def log_partition(scores: jax.Array, emissions: jax.Array, mask: jax.Array) -> jax.Array:
    """log Z of each sequence. `emissions` are used for the first position only, which has no predecessor."""
    return _sweep(scores, emissions, mask)[0]


def _log_partition_forward(scores, emissions, mask):
    log_z, pairs = _sweep(scores, emissions, mask)
    return log_z, pairs


def _log_partition_backward(pairs, gradient):
    # d log Z / d score is the marginal: no need to differentiate through the sweeps.
    by_score = (pairs * gradient[None, :, None, None]).at[0].set(0.0)
    by_emission = jnp.zeros(pairs.shape[:3]).at[0].set(pairs[0].sum(1) * gradient[:, None])
    return by_score, by_emission, None


log_partition.defvjp(_log_partition_forward, _log_partition_backward)


def marginals(emissions: jax.Array, transitions: jax.Array, classes: jax.Array, mask: jax.Array) -> jax.Array:
    """Pair marginals [T, B, from, to]."""
    return _sweep(potentials(emissions, transitions, classes), emissions, mask)[1]


def loss(
    emissions: jax.Array, transitions: jax.Array, classes: jax.Array, mask: jax.Array, target: jax.Array
) -> jax.Array:
    """Cross-entropy [B] of the CRF against pair marginals `target` [T, B, L, L]: one-hot for gold labels, soft for a teacher's."""
    scores = potentials(emissions, transitions, classes)
    on = mask[:, :, None, None]
    pairs = (target * jnp.maximum(scores, FORBIDDEN) * on)[1:].sum((0, 2, 3))
    first = (target[0].sum(1) * emissions[0]).sum(-1)
    return log_partition(scores, emissions, mask) - pairs - first


def decode(emissions: np.ndarray, transitions: np.ndarray, classes: np.ndarray) -> np.ndarray:
    """The best labels [T] of one sequence of emissions [T, L]."""
    table = transitions + forbidden_transitions()
    best = emissions[0]
    back = np.zeros(emissions.shape, dtype=np.int8)
    for t in range(1, len(emissions)):
        scores = best[:, None] + table[classes[t]]
        back[t] = scores.argmax(0)
        best = scores.max(0) + emissions[t]
    labels = np.zeros(len(emissions), dtype=np.uint8)
    labels[-1] = best.argmax()
    for t in range(len(emissions) - 1, 0, -1):
        labels[t - 1] = back[t, labels[t]]
    return labels
