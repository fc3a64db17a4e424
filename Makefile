# Each target first sets up what it needs in .venv, which takes minutes the first time only.
PYTHON ?= python3
# PyTorch, or nothing: `make test TORCH=` leaves it and its tests out.
# Of this exact version, pip takes the small CPU build, 2.13.0+cpu, where one of its indexes or folders has it.
TORCH ?= torch==2.13.0
TEST_STAMP := .venv/test$(if $(TORCH),,-without-torch).stamp
# More than there are cores, since some tests mostly wait for processes
WORKERS ?= 4
# The order of the tests of a file, and the random numbers and hypothesis' examples in pytest's own processes; without
# it, pytest chooses others each time
SEED ?= 1
# Allows caching bytecode; otherwise each process compiles the modules that it imports
export PYTHONDONTWRITEBYTECODE :=

# R packages that reticulate, r_bridge, its tests and the guides import
R_PACKAGES := Matrix R6 Rcpp RcppTOML cli dplyr generics glue here jsonlite knitr magrittr png purrr qpdf rappdirs rlang \
	stringr testthat tidyselect withr zeallot
USER_R_LIBS := $(R_LIBS)
export R_LIBS := $(CURDIR)/.venv/R/library$(if $(R_LIBS),:$(R_LIBS))

BIN := .venv/bin
# RPY2_CFFI_MODE=API: compile rpy2 for this R or fail; otherwise pip silently installs a slower rpy2.
# --no-compile: most modules are never imported; `compiled` are compiled once here instead of by each worker.
define install
@echo "Installing Python packages ..."
@r_bridge/setup_reticulate.sh .venv/R/library & reticulate=$$!; \
	RPY2_CFFI_MODE=API $(BIN)/python -m pip install --quiet --no-compile $(packages) $(rpy2) || exit; \
	compiling=; for modules in $(compiled); do \
		$(BIN)/python -c "import $$modules" >/dev/null 2>&1 & compiling="$$compiling $$!"; done; \
	wait $$reticulate && { wait $$compiling || true; }
@touch $@
endef

lint = $(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/codespell && $(BIN)/mypy

.NOTPARALLEL:
.PHONY: demo test test-long test-scale matrix guides portable bench generate new-op drift record docs check-docs lint check-r parity-r

demo: .venv/demo.stamp
	$(BIN)/python vignettes/digits_demo.py

marks = $(if $(TORCH),,-m 'not long and not scale and not torch')

# loadfile: the tests of a file share the child processes that it starts
# Style and types are checked meanwhile, and reported at the end
test: $(TEST_STAMP)
	@($(lint)) >.venv/lint.log 2>&1 & lint=$$!; \
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder \
		--randomly-seed=$(SEED) --hypothesis-seed=$(SEED) $(marks); tests=$$?; \
	wait $$lint; lint=$$?; cat .venv/lint.log; exit $$((tests || lint))

# What takes minutes: other backends in R, all guides, where they are, and all R-written models
test-long: $(TEST_STAMP)
	$(BIN)/python -m pytest --ignore tests/docs/test_site.py -m 'long and not scale$(if $(TORCH),, and not torch)' -v

# Several workers, workers that are killed, and files larger than memory: minutes
test-scale: $(TEST_STAMP)
	$(BIN)/python -m pytest tests/scale tests/r/test_distribution.py tests/docs/test_vignettes.py -m scale -vv -rP \
		--durations=0

# Run all scripts of ../shared/guides in both hosts and translated to Python, one after the other, with their times
guides: $(TEST_STAMP)
	@ls ../shared/guides/*.R >/dev/null || { echo "Put scripts for keras3 into ../shared/guides." >&2; exit 1; }
	$(BIN)/python -m pytest tests/r/test_scripts.py tests/unit/translate/test_guides.py -m '' -k guides -vv --durations=0

# Save all R-written models of the tests in R, and load them without R, on each backend
portable: $(TEST_STAMP)
	$(BIN)/python -m pytest tests/r/test_portable_models.py -m ''

# Fail if anything could not be measured or, with `make bench BENCH=--strict`, is over its limit; all run in any case
bench: $(TEST_STAMP)
	@status=0; for name in bench bridge r_host scale translation; do \
		$(BIN)/python benchmarks/$$name.py $(BENCH) || status=1; done; exit $$status

# Versions are options: `make matrix MATRIX='--pythons 3.12 --reticulate newest'`; what 15 minutes don't suffice for is
# not run, unless `--limit` says more
matrix: $(TEST_STAMP)
	$(BIN)/python -m tools.matrix $(MATRIX)

generate: $(TEST_STAMP)
	$(BIN)/python -m tools.generate

# Write the declaration of a Keras operation: `make new-op NAME=cdist`
new-op: $(TEST_STAMP)
	$(BIN)/python -m tools.new_op $(NAME) $(MODULE)

# Compare the declarations with the installed Keras, or with keras3: `R_LIBS=... make drift DRIFT=--keras3`
drift: R_LIBS := $(USER_R_LIBS)
drift: $(TEST_STAMP)
	$(BIN)/python -m tools.drift $(DRIFT)

# Build the site: the reference with examples, and the vignettes with their output, which takes some ten minutes;
# `make docs DOCS=--no-run` keeps the output of the last run
docs: .venv/docs.stamp
	$(BIN)/python -m r_bridge install --lib .venv/docs-library
	R_LIBS=$(CURDIR)/.venv/docs-library:$(R_LIBS) $(BIN)/python vignettes/site/build.py .venv/docs $(DOCS)
	$(BIN)/zensical build --clean --strict
	@echo "The site is in $(CURDIR)/site; for its search: $(BIN)/python -m http.server --directory site"

# Check every page of the site in a browser
check-docs: .venv/docs.stamp site/index.html
	$(call system,command -v chromium,chromium)
	$(BIN)/python -m pytest tests/docs/test_site.py -m ''

site/index.html:
	$(MAKE) docs

# Record keras3's results of the parity cases that have none, or again those of some: `make record CASES=^op_sum/`.
# R has to find keras3, with the reticulate that it needs: `R_LIBS=... make record`
record: R_LIBS := $(USER_R_LIBS)
record: $(TEST_STAMP)
	$(BIN)/python -m tools.parity.record $(if $(CASES),'$(CASES)')

# Run all parity cases in R, in both hosts; `make test` runs some of them
parity-r: $(TEST_STAMP)
	PARITY=all $(BIN)/python -m pytest tests/r/test_parity.py

# Check the R package as CRAN does; its own tests are in `make test`
check-r: $(TEST_STAMP)
	cd .venv && R CMD build ../r_bridge/rpackage
	cd .venv && _R_CHECK_FORCE_SUGGESTS_=false PYKERAS3_PYTHON=$(abspath $(BIN)/python) \
		R CMD check --no-manual --no-tests pykeras3_*.tar.gz
	@! grep -E '(WARNING|ERROR)$$' .venv/pykeras3.Rcheck/00check.log

lint: $(TEST_STAMP)
	$(lint)

# $(call system,command that succeeds if the packages are installed,Debian packages)
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
	@# Debian's pip takes three times as long
	@$(BIN)/python -m pip install --quiet --upgrade pip

SYSTEM := graphviz python3-dev r-base-dev $(addprefix r-cran-,$(shell echo $(R_PACKAGES) | tr A-Z a-z))
has_r_packages = Rscript -e 'for (name in commandArgs(TRUE)) loadNamespace(name)' $(R_PACKAGES)
# Compile and link a program as rpy2 does; look for the C++ compiler that reticulate needs
has_compilers = echo 'int main(void) { return 0; }' | $$(R CMD config CC) -x c -include Python.h -include Rinternals.h - \
	-I$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("include"))') \
	$$(R CMD config --cppflags) $$(R CMD config --ldflags) -o /dev/null && $$(R CMD config CXX) --version

.venv/system.stamp: Makefile | .venv/bin/python
	$(call system,command -v dot && $(has_r_packages) && $(has_compilers),$(SYSTEM))
	@touch $@

# Later versions of rpy2-rinterface can be installed with R before 4.5, but not imported
rpy2 = $$(Rscript -e 'if (getRversion() < "4.5") cat("rpy2-rinterface<3.6.6")')

.venv/demo.stamp: packages = --editable '.[demo,r]'
.venv/demo.stamp: pyproject.toml r_bridge/setup_reticulate.sh | .venv/system.stamp
	$(install)

$(TEST_STAMP): compiled = keras,tensorflow jax,IPython,hypothesis,torch
$(TEST_STAMP): packages = $(TORCH) --editable '.[dev,jax,r]'
$(TEST_STAMP): pyproject.toml r_bridge/setup_reticulate.sh | .venv/system.stamp
	$(install)

.venv/docs.stamp: packages = --editable '.[docs]'
.venv/docs.stamp: pyproject.toml | $(TEST_STAMP)
	$(install)
