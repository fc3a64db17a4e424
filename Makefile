# Each command first sets up what it needs in .venv: minutes the first time, nothing after that.
PYTHON ?= python3
TORCH ?= torch==2.13.0
WORKERS ?= 2

BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet

.NOTPARALLEL:
.PHONY: demo test bench publish lint

demo: .venv/demo.stamp
	$(BIN)/python vignettes/digits_demo.py

test: .venv/test.stamp
	$(BIN)/python -m pytest -n $(WORKERS)

bench: .venv/demo.stamp
	$(BIN)/python benchmarks/bench.py

publish: .venv/test.stamp
	$(BIN)/python -m pykeras3.publish

lint: .venv/test.stamp
	$(BIN)/ruff check .
	$(BIN)/mypy

# $(call system,what works where it is there,Debian package)
define system
@$(1) >/dev/null 2>&1 || if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	echo "Installing $(2) ..."; apt-get update -qq; \
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(2) >/dev/null; \
else \
	echo "Install $(2) (Debian: apt-get install $(2)), then run make again." >&2; exit 1; \
fi
endef

.venv/bin/python:
	$(call system,$(PYTHON) -c 'import ensurepip',python3-venv)
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 10) or sys.exit("pykeras3 needs Python 3.10 or later: make PYTHON=...")'
	$(PYTHON) -m venv .venv

.venv/demo.stamp: pyproject.toml | .venv/bin/python
	$(call system,command -v dot,graphviz)
	$(PIP) --editable '.[demo]'
	@touch $@

# torch goes by its exact version, for which package indexes and local folders may hold a small CPU build
.venv/test.stamp: pyproject.toml | .venv/bin/python
	$(call system,command -v dot,graphviz)
	$(PIP) $(TORCH) --editable '.[dev,jax,torch]'
	@touch $@
