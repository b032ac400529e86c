"""What a sentence is like, learnt from many that people wrote: a second pair of eyes beside the checks that know words.

`sentences.txt` holds the sentences learnt from, `weights.txt` what was learnt of them by
`tools/learn_likeness.py`.
"""
