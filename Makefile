# Each command first sets up what it needs in .venv: minutes the first time, nothing after that.
PYTHON ?= python3
TORCH ?= torch==2.13.0
# One more than cores: tests of how processes end wait more than they work
WORKERS ?= 3
# Else each process would compile what it imports
export PYTHONDONTWRITEBYTECODE :=

# What reticulate and the R side of r_bridge import, and what tests the R side, with its guides
R_PACKAGES := Matrix R6 Rcpp RcppTOML cli generics glue here jsonlite knitr magrittr png qpdf rappdirs rlang testthat tidyselect withr zeallot
USER_R_LIBS := $(R_LIBS)
export R_LIBS := $(CURDIR)/.venv/R/library$(if $(R_LIBS),:$(R_LIBS))

BIN := .venv/bin
# API: rpy2 compiled for R, or an error; else pip would take a slower rpy2 without a word.
# Modules are compiled when they are first imported, most never are; these once, not by each worker
define install
@echo "Installing Python packages ..."
@.ci/reticulate .venv/R/library & reticulate=$$!; \
	RPY2_CFFI_MODE=API $(BIN)/python -m pip install --quiet --no-compile $(packages) $(rpy2) && wait $$reticulate
@for modules in $(compiled); do $(BIN)/python -c "import $$modules" >/dev/null 2>&1 & done; wait
@touch $@
endef

.NOTPARALLEL:
.PHONY: demo test guides bench generate new-op drift record docs check-docs lint check-r parity-r

demo: .venv/demo.stamp
	$(BIN)/python vignettes/digits_demo.py

# File by file to one worker, so that what the children of a file say is asked for once
test: lint .venv/test.stamp
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder

# All scripts of ../shared/guides in both hosts, one after the other, and the seconds of each
guides: .venv/test.stamp
	$(BIN)/python -m pytest tests/r/test_scripts.py -m '' -k guides -vv --durations=0

bench: .venv/demo.stamp
	$(BIN)/python benchmarks/bench.py
	$(BIN)/python benchmarks/bridge.py
	$(BIN)/python benchmarks/r_host.py

generate: .venv/test.stamp
	$(BIN)/python -m tools.generate

# The declaration of a Keras operation: `make new-op NAME=cdist MODULE=math` writes it, without MODULE it is only printed
new-op: .venv/test.stamp
	$(BIN)/python -m tools.new_op $(NAME) $(MODULE)

# Where the installed Keras has moved on from the declarations; where the real keras3 has: `make drift DRIFT=--keras3`
drift: R_LIBS := $(USER_R_LIBS)
drift: .venv/test.stamp
	$(BIN)/python -m tools.drift $(DRIFT)

# The site: the reference with examples, and the vignettes, with what they print and draw, run in minutes; `make docs
# DOCS=--no-run` keeps that from before
docs: .venv/docs.stamp
	$(BIN)/python -m r_bridge install --lib .venv/docs-library
	R_LIBS=$(CURDIR)/.venv/docs-library:$(R_LIBS) $(BIN)/python vignettes/site/build.py .venv/docs $(DOCS)
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --quiet --strict --config-file vignettes/site/mkdocs.yml
	@echo "The site is in $(CURDIR)/site; for its search: $(BIN)/python -m http.server --directory site"

# Every page of the site in a browser
check-docs: .venv/docs.stamp site/index.html
	$(call system,command -v chromium,chromium)
	$(BIN)/python -m pytest tests/docs/test_site.py -m ''

site/index.html:
	$(MAKE) docs

# What the real keras3 gives for the cases that have no result yet, or again for some: `make record CASES=^op_sum/`.
# R has to find it, with the reticulate that it needs: R_LIBS=...
record: R_LIBS := $(USER_R_LIBS)
record: .venv/test.stamp
	$(BIN)/python -m tools.parity.record $(CASES)

# All parity cases in R, in both hosts; a part of them is in `make test`
parity-r: .venv/test.stamp
	PARITY=all $(BIN)/python -m pytest tests/r/test_parity.py

# The R package as CRAN looks at it; the tests of its own are in `make test`
check-r: .venv/test.stamp
	cd .venv && R CMD build ../r_bridge/rpackage
	cd .venv && PYKERAS3_PYTHON=$(abspath $(BIN)/python) R CMD check --no-manual --no-tests pykeras3_*.tar.gz
	@! grep -E '(WARNING|ERROR)$$' .venv/pykeras3.Rcheck/00check.log

lint: .venv/test.stamp
	$(BIN)/ruff check .
	$(BIN)/codespell
	$(BIN)/mypy

# $(call system,what works where they are there,Debian packages)
define system
@{ $(1); } >/dev/null 2>&1 || if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	echo "Installing $(2) ..."; apt-get update -qq; \
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(2) >/dev/null; \
else \
	echo "Install what Debian calls $(2), then run make again." >&2; exit 1; \
fi
endef

.venv/bin/python:
	$(call system,$(PYTHON) -c 'import ensurepip',python3-venv)
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 10) or sys.exit("pykeras3 needs Python 3.10 or later: make PYTHON=...")'
	$(PYTHON) -m venv .venv
	@# Debian's takes three times as long
	@$(BIN)/python -m pip install --quiet --upgrade pip

SYSTEM := graphviz python3-dev r-base-dev $(addprefix r-cran-,$(shell echo $(R_PACKAGES) | tr A-Z a-z))
has_r_packages = Rscript -e 'for (name in commandArgs(TRUE)) loadNamespace(name)' $(R_PACKAGES)
# A program that includes and links what rpy2 does; the compiler that reticulate needs
has_compilers = echo 'int main(void) { return 0; }' | $$(R CMD config CC) -x c -include Python.h -include Rinternals.h - \
	-I$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("include"))') \
	$$(R CMD config --cppflags) $$(R CMD config --ldflags) -o /dev/null && $$(R CMD config CXX) --version

.venv/system.stamp: Makefile | .venv/bin/python
	$(call system,command -v dot && $(has_r_packages) && $(has_compilers),$(SYSTEM))
	@touch $@

# Later releases of rpy2-rinterface can be installed for an older R, but not imported
rpy2 = $$(Rscript -e 'if (getRversion() < "4.5") cat("rpy2-rinterface<3.6.6")')

.venv/demo.stamp: packages = --editable '.[demo,r]'
.venv/demo.stamp: pyproject.toml .ci/reticulate | .venv/system.stamp
	$(install)

# torch goes by its exact version, for which package indexes and local folders may hold a small CPU build
.venv/test.stamp: compiled = keras,tensorflow jax,torch,IPython,hypothesis
.venv/test.stamp: packages = $(TORCH) --editable '.[dev,jax,torch,r]'
.venv/test.stamp: pyproject.toml .ci/reticulate | .venv/system.stamp
	$(install)

.venv/docs.stamp: packages = --editable '.[docs]'
.venv/docs.stamp: pyproject.toml | .venv/test.stamp
	$(install)
