"""Rules of Pinduoduo as sellers and reprints tell them: one file per rule, named by its code."""
