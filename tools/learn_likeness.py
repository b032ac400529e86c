"""Learns from `negotiate/likeness/sentences.txt` what sentences not to be sent are like, and writes `weights.txt`.

Needs scikit-learn, which the program itself does not: `python -m pip install scikit-learn`. The threshold is taken so
that one good sentence in a hundred is minded, when those of each tenth are judged by what was learnt of the others.
"""

import sys
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
MINDED = 0.01  # of the good sentences
LEAST_OFTEN = 2  # a run of characters seen once tells of one sentence, not of a kind
STRENGTH = 10.0  # inverse of the penalty on large weights


def main() -> int:
    """Writes the weights; prints what a tenth left out shows."""
    told = sentences()
    texts, bad = [text for _, text in told], np.array([code != FINE for code, _ in told])
    left_out = np.zeros(len(texts))
    for others, tenth in StratifiedKFold(10, shuffle=True, random_state=0).split(texts, bad):
        words, model = learn([texts[one] for one in others], bad[others])
        for one in tenth:
            left_out[one] = worst(texts[one], words, model)
    least = float(np.quantile(left_out[~bad], 1 - MINDED))
    words, model = learn(texts, bad)
    weights = (model.coef_[0] * 1000).round().astype(int)
    lines = [f"{round(model.intercept_[0] * 1000)}\t{round(least * 1000)}\t{hash_of_sentences()}"]
    lines += [f"{gram}\t{weights[place]}" for gram, place in sorted(words.vocabulary_.items()) if weights[place]]
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{bad.sum()} bad, {(~bad).sum()} good; {len(lines) - 1} weights; least {least:.2f}")
    print(f"of a tenth left out: {(left_out[bad] >= least).mean():.1%} of the bad caught at {MINDED:.0%} of the good")
    return 0


def learn(texts: list[str], bad: np.ndarray) -> tuple[CountVectorizer, LogisticRegression]:
    """The runs of characters that count, and their weights."""
    words = CountVectorizer(analyzer=grams, binary=True, min_df=LEAST_OFTEN)
    seen = normalize(words.fit_transform(texts).astype(float))
    return words, LogisticRegression(C=STRENGTH, max_iter=2000, class_weight="balanced").fit(seen, bad)


def worst(text: str, words: CountVectorizer, model: LogisticRegression) -> float:
    """The score of the worst passage, as the program reads a message."""
    parts = [text[start:end] for start, end in passages(text)] or [text]
    return float(model.decision_function(normalize(words.transform(parts).astype(float))).max())


if __name__ == "__main__":
    sys.exit(main())
