# Each target is one line that also works without make; on Windows the README gives the same lines for PowerShell.
PYTHON ?= python3
PY = .venv/bin/python
.PHONY: setup tools demo run test prove lint bench lock

setup:
	$(PYTHON) tools/setup.py
tools:
	$(PYTHON) tools/setup.py --test
demo: setup
	$(PY) -m mingbian demo
run: setup
	$(PY) -m mingbian run
test: setup
	$(PY) tools/test.py
prove: setup
	$(PY) tools/test.py --prove
lint: tools
	$(PY) tools/lint.py
bench: tools
	$(PY) -m bench
lock: tools
	$(PY) tools/lock.py
