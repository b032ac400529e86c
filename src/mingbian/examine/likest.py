"""Which other texts speak most like some that are known to belong together.

Words are compared by how rare they are here (tf-idf over pairs of letters), and what is known of one text passes along
to its nearest, and on from there: a wave has words of its own, and who came late to it uses a part of them.
"""

from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from mingbian.domain.bigrams import bigrams

Numbers = npt.NDArray[np.float64]

FEWEST_TEXTS = 2  # a word that stands in fewer texts ties nobody
NEAREST = 10  # texts to which each passes on what is known of it
PASSED_ON = 10.0  # how much neighbours must agree, against what each says for itself; our choice
LIKE_ONE = 0.3  # cosine to some member, below which nothing is called near; our guess


def likest(members: Sequence[str], others: Sequence[str], *, most: int = 5) -> tuple[int, ...]:
    """The places among the others of those that speak most like the members, the nearest first; often none."""
    if not members or not others:
        return ()
    words = word_matrix([*members, *others], np.ones(len(members) + len(others), dtype=bool))
    belonging = np.zeros(len(words))
    belonging[: len(members)] = 1.0
    scores = passed_on(belonging, words)[len(members) :]
    nearest_member = (words[len(members) :] @ words[: len(members)].T).max(axis=1)
    order = np.argsort(-scores, kind="stable")
    return tuple(int(place) for place in order if nearest_member[place] >= LIKE_ONE)[:most]


def word_matrix(texts: Sequence[str], counted: npt.NDArray[np.bool_]) -> Numbers:
    """One row a text: words of domain.bigrams, rarer ones heavier (tf-idf), of length one; words of `counted` texts."""
    told = [Counter(bigrams(text)) for text in texts]
    in_texts = Counter(word for each, counts in zip(told, counted, strict=True) if counts for word in each)
    known = {word: place for place, word in enumerate(sorted(w for w, n in in_texts.items() if n >= FEWEST_TEXTS))}
    rare = np.array([np.log((1 + counted.sum()) / (1 + in_texts[word])) + 1 for word in known])
    matrix = np.zeros((len(texts), len(known)))
    for row, each in enumerate(told):
        for word, count in each.items():
            if (place := known.get(word)) is not None:
                matrix[row, place] = (1 + np.log(count)) * rare[place]
    length = np.linalg.norm(matrix, axis=1, keepdims=True)
    return np.asarray(matrix / np.where(length == 0, 1, length))


def passed_on(scores: Numbers, words: Numbers) -> Numbers:
    """The scores after each has been drawn towards those of the texts that are likest it."""
    alike = words @ words.T
    np.fill_diagonal(alike, 0.0)
    nearest = np.argsort(-alike, axis=1)[:, :NEAREST]
    rows = np.arange(len(scores))[:, None]
    kept = np.zeros_like(alike)
    kept[rows, nearest] = alike[rows, nearest]
    kept = np.maximum(kept, kept.T)
    degree = kept.sum(axis=1)
    degree[degree == 0] = 1.0
    apart = np.eye(len(scores)) - kept / np.sqrt(degree[:, None] * degree[None, :])
    return np.asarray(np.linalg.solve(np.eye(len(scores)) + PASSED_ON * apart, scores))
