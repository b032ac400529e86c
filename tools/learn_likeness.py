"""Learns from `negotiate/likeness/sentences.txt` what sentences not to be sent are like, and writes `weights.txt`.

Needs scikit-learn, which the program itself does not: `python -m pip install scikit-learn`. The thresholds are taken so
that three good sentences in a hundred are minded, and one bad one in three hundred is held to be fine, when those of
each tenth of the file are judged by what was learnt of the others. The sentences of one writer stand together in
it, so that most are judged by what others wrote.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import normalize

from mingbian.negotiate.likeness.alike import passages
from mingbian.negotiate.likeness.grams import grams
from mingbian.negotiate.likeness.learnt import FINE, hash_of_sentences, sentences

WEIGHTS = Path(__file__).resolve().parent.parent / "src/mingbian/negotiate/likeness/weights.txt"
MINDED = 0.03  # of the good sentences
HELD_FINE = 1 / 300  # of the bad sentences
PARTS = 10
LEAST_OFTEN = 3  # a run of characters seen once or twice tells of one sentence, not of a kind
STRENGTH = 30.0  # inverse of the penalty on large weights


@dataclass(frozen=True)
class Weighed:
    """The grams that count, the weight of each, and what a sentence without any of them is worth."""

    words: CountVectorizer
    weights: np.ndarray
    bias: float

    def score(self, texts: list[str]) -> np.ndarray:
        """The log odds of each text, reckoned as the program does."""
        return normalize(self.words.transform(texts).astype(float)) @ self.weights + self.bias


def main() -> int:
    """Writes the weights; prints what a tenth left out shows."""
    told = sentences()
    texts, bad = [text for _, text in told], np.array([code != FINE for code, _ in told])
    left_out = np.zeros(len(texts))
    for others, part in StratifiedKFold(PARTS).split(texts, bad):
        learnt = learn([texts[one] for one in others], bad[others])
        for one in part:
            left_out[one] = worst(texts[one], learnt)
    least, fine = float(np.quantile(left_out[~bad], 1 - MINDED)), float(np.quantile(left_out[bad], HELD_FINE))
    learnt = learn(texts, bad)
    weights = (learnt.weights * 1000).round().astype(int)
    lines = [f"{round(learnt.bias * 1000)}\t{round(least * 1000)}\t{round(fine * 1000)}\t{hash_of_sentences()}"]
    lines += [f"{gram}\t{weights[place]}" for gram, place in sorted(learnt.words.vocabulary_.items()) if weights[place]]
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{bad.sum()} bad, {(~bad).sum()} good; {len(lines) - 1} weights; least {least:.2f}, fine {fine:.2f}")
    caught, cleared = (left_out[bad] >= least).mean(), (left_out[~bad] < fine).mean()
    print(
        f"of those left out: {caught:.1%} of the bad caught at {MINDED:.0%} of the good, {cleared:.1%} held to be fine"
    )
    return 0


def learn(texts: list[str], bad: np.ndarray) -> Weighed:
    """What counts, and how much. How much oftener a gram stands in the ones than in the others is known beforehand:
    each is scaled by that, so that the penalty falls on those that tell nothing (Wang and Manning, 2012)."""
    words = CountVectorizer(analyzer=grams, binary=True, min_df=LEAST_OFTEN)
    seen = words.fit_transform(texts).astype(float)
    in_bad, in_good = (np.asarray(1 + seen[kind].sum(axis=0)).ravel() for kind in (bad, ~bad))
    oftener = np.abs(np.log((in_bad / in_bad.sum()) / (in_good / in_good.sum())))
    model = LogisticRegression(C=STRENGTH, max_iter=2000, class_weight="balanced", solver="liblinear")
    model.fit(normalize(seen).multiply(oftener).tocsr(), bad)
    return Weighed(words, model.coef_[0] * oftener, float(model.intercept_[0]))


def worst(text: str, learnt: Weighed) -> float:
    """The score of the worst passage, as the program reads a message."""
    return float(learnt.score([text[start:end] for start, end in passages(text)] or [text]).max())


if __name__ == "__main__":
    sys.exit(main())
