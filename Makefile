# The only words to know. Each sets up all it needs: Python 3.11 or newer and git are enough.
#
#   make demo    reads the samples through Prefect into ./demo, and shows what was found
#   make test    runs the tests
#   make check   lints, types, layers, lexicons, rule books, abbreviations and site files
#   make bench   speed and memory
#   make gate    fails where the records of the samples got worse (UPDATE="reason" pins today's figures as floors)
#   make setup   the environment in ./.venv alone

.PHONY: setup demo test check bench gate clean
.DEFAULT_GOAL := setup

BIN := .venv/bin
ROOMS := kyyeu pipelines crawlers readers extractors archive language models

setup: .venv/.project

# Python 3.11 first: it is what the versions in the lock were chosen for. Debian's own lacks "ensurepip" unless
# python3-venv is installed, hence the look for one that can make an environment.
.venv/.locked: requirements.lock
	@rm -rf .venv; set -e; \
	if command -v uv >/dev/null 2>&1; then \
	  echo "setup: uv, $$(grep -c '^[a-z]' requirements.lock) packages"; \
	  uv venv --quiet --python 3.11 .venv || uv venv --quiet --python '>=3.11' .venv; \
	  VIRTUAL_ENV=.venv uv pip install --quiet --no-deps --require-hashes --compile-bytecode -r requirements.lock; \
	else \
	  for python in python3.11 python3.12 python3.13 python3 "$$HOME"/.pyenv/versions/3.1[1-9]*/bin/python3; do \
	    "$$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && break; \
	    python=; \
	  done; \
	  if [ -z "$$python" ]; then \
	    echo "setup: no Python 3.11 or newer that can make an environment; install python3.11 with python3.11-venv, or uv" >&2; \
	    exit 1; \
	  fi; \
	  echo "setup: $$python, pip, $$(grep -c '^[a-z]' requirements.lock) packages (a minute or two)"; \
	  "$$python" -m venv .venv; \
	  $(BIN)/python -m pip --disable-pip-version-check install --quiet --no-deps --require-hashes -r requirements.lock; \
	fi; \
	touch $@

.venv/.project: .venv/.locked pyproject.toml
	@set -e; \
	if command -v uv >/dev/null 2>&1; then \
	  VIRTUAL_ENV=.venv uv pip install --quiet --no-deps --no-build-isolation --editable .; \
	else \
	  $(BIN)/python -m pip --version >/dev/null 2>&1 || $(BIN)/python -m ensurepip >/dev/null; \
	  $(BIN)/python -m pip --disable-pip-version-check install --quiet --no-deps --no-build-isolation --editable .; \
	fi; \
	$(BIN)/python -m compileall -q $(ROOMS); \
	touch $@

QUERY := cao dang y te bach giang

demo: setup
	@rm -rf demo
	@echo "▸ kyyeu ingest samples --flow --archive demo/archive"
	@$(BIN)/kyyeu ingest samples --flow --archive demo/archive
	@echo; echo '▸ kyyeu search "$(QUERY)" --archive demo/archive --limit 3'
	@$(BIN)/kyyeu search "$(QUERY)" --archive demo/archive --limit 3
	@echo; echo "▸ kyyeu export csv --to demo/csv --archive demo/archive"
	@$(BIN)/kyyeu export csv --to demo/csv --archive demo/archive
	@echo; echo "CSV: $(CURDIR)/demo/csv"

test: setup
	$(BIN)/pytest -n 2

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/kyyeu check

bench: setup
	$(BIN)/python -m benchmarks

gate: setup
	@failed=; for part in open kept; do \
	  echo "▸ kyyeu evaluate samples/$$part --floors samples/floors.json"; \
	  $(BIN)/kyyeu evaluate samples/$$part --floors samples/floors.json $(if $(UPDATE),--update-floors "$(UPDATE)") || failed=1; \
	done; [ -z "$$failed" ]

clean:
	rm -rf .venv demo .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis *.egg-info
