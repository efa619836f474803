# Ten verbs and a cleaner. Everything they need they fetch themselves: a machine with Python
# 3.11 and make is enough. `make note` installs Rebond alone, the others the tools as well.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help note setup test lint types docs bench learn cover mutants clean

# uv installs what uv.lock names. Where there is none that will do, it is fetched into .uv/.
UV := $(shell uv python find >/dev/null 2>&1 && echo uv || echo .uv/bin/uv)
RUN := .venv/bin
EXAMPLE := examples/refusal.eml --candidacy examples/candidacy.toml --now 2026-03-13T09:00:00+00:00
INPUT := $(shell [ -t 0 ] || echo --no-input)

# Where the machine has a list of authorities it trusts, so does uv: a company's own may be on it.
ifneq ($(wildcard /etc/ssl/certs/ca-certificates.crt),)
export UV_SYSTEM_CERTS := 1
endif

help:  ## Show this list
	@sed -nE 's/^([a-z]+):.*## (.*)/  make \1\t\2/p' Makefile | expand -t 16

note: .venv/.rebond  ## Write a note: the shipped example of a refusal becomes an answer
	@$(RUN)/rebond note $(EXAMPLE) $(INPUT)

setup: .venv/.tools  ## Install Rebond and the tools to work on it, as locked
	@:

test: setup lint types  ## Check everything: style, types, imports, dependencies, documents, tests
	$(RUN)/pytest -n auto $(ARGS)

lint: setup  ## Style, the direction of imports, and dependencies that are missing or not used
	$(RUN)/ruff check
	$(RUN)/ruff format --check
	$(RUN)/lint-imports --no-cache
	$(RUN)/deptry src scripts

types: setup  ## Types, strictly
	$(RUN)/mypy

docs: setup  ## Write again what is generated in docs/ (`make test` fails when it is stale)
	$(RUN)/python -m scripts.docs

bench: setup  ## Measure cold start, reading and reviewing, beside their yardsticks
	$(RUN)/python scripts/bench.py

learn: setup  ## Teach reader and reviewer anew from training/ (ten minutes; fetches scikit-learn)
	$(UV) run --group learn python -m scripts.train
	$(UV) run --group learn python -m scripts.train_names
	$(UV) run --group learn python -m scripts.train_offences

cover: setup  ## Tell which lines no test reaches
	$(RUN)/coverage run -m pytest -q
	$(RUN)/coverage report

mutants: setup  ## Break the reviewer on purpose, and tell what no test notices (up to 20 minutes; goes on after Ctrl-C)
	$(UV) run --group mutants python -m scripts.mutants $(ARGS)

clean:  ## Remove all that these verbs made
	rm -rf .venv .uv dist .coverage .hypothesis .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.uv/bin/uv:
	@python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'Rebond needs Python 3.11 or newer, as python3.' >&2; exit 1; }
	@python3 -m venv .uv || \
	  { rm -rf .uv; echo 'Python cannot make a virtual environment here. On Debian: apt install python3-venv' >&2; exit 1; }
	@echo 'Fetching uv, which fetches the rest …'
	@.uv/bin/pip install --quiet --disable-pip-version-check --index-url https://pypi.org/simple uv

.venv/.rebond: uv.lock pyproject.toml $(filter .uv/bin/uv,$(UV))
	@echo 'Installing Rebond into .venv …'
	@$(UV) sync --quiet --locked --no-dev --inexact --compile-bytecode
	@$(RUN)/python -m compileall -q src
	@touch $@

.venv/.tools: uv.lock pyproject.toml $(filter .uv/bin/uv,$(UV))
	@echo 'Installing Rebond and its tools into .venv …'
	@$(UV) sync --quiet --locked --compile-bytecode
	@$(RUN)/python -m compileall -q src
	@touch $@ .venv/.rebond
