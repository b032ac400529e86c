"""Lines of files into rows, one file a kind of line. However the files are ordered, the same rows come out."""
