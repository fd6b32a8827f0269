# `make run` and `make test` need python3 (3.11 or newer) and make, and set up the rest in .venv by themselves.

.DEFAULT_GOAL := help
.PHONY: help run test check lint types contract bench bench-search bench-day bench-timeline bench-charts bench-network search-report screenshots facts data schema man metadata constraints clean

# The first Python on the path that is new enough; on one line, for GNU make 4.3 loses the output of a folded one.
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11 python3.14; do $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --constraint constraints.txt
DATABASE := src/vtsik_tui/vtsik.sqlite
BUILT_FROM := $(shell find data -name '*.toml') $(shell find src/vtsik_tui/build src/vtsik_tui/dates src/vtsik_tui/words -name '*.py') src/vtsik_tui/schema.py

help: ## say what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

run: .venv/.compiled $(DATABASE) ## browse the VTsIK
	@$(BIN)/vtsik-tui

test: .venv/.installed-dev $(DATABASE) ## run the tests
	@$(BIN)/python -m pytest --numprocesses=auto --dist=loadfile

check: lint types contract data ## formatting, lint, strict types, the import contract

lint: .venv/.installed-dev
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .

types: .venv/.installed-dev
	@$(BIN)/mypy

contract: .venv/.installed-dev
	@$(BIN)/lint-imports

bench: .venv/.installed-dev .venv/.compiled $(DATABASE) ## measure start, keys and memory against a bare Textual app
	@$(BIN)/python -m scripts.bench

bench-search: .venv/.installed-dev .venv/.compiled $(DATABASE) ## measure the search, key by key, here and among 100,000 made-up entities
	@$(BIN)/python -m scripts.bench_search

bench-day: .venv/.installed-dev .venv/.compiled $(DATABASE) ## measure the day: pages and steps, here and among 100,000 made-up entities
	@$(BIN)/python -m scripts.bench_day

bench-timeline: .venv/.installed-dev .venv/.compiled $(DATABASE) ## measure the timeline among 10,000 made-up events
	@$(BIN)/python -m scripts.bench_timeline

bench-charts: .venv/.installed-dev .venv/.compiled $(DATABASE) ## measure the charts: every chamber, and groups of people here and among 100,000 made-up entities
	@$(BIN)/python -m scripts.bench_charts

bench-network: .venv/.installed-dev .venv/.compiled $(DATABASE) ## measure paths between two entities, here and among 100,000 made-up entities
	@$(BIN)/python -m scripts.bench_network

search-report: .venv/.installed $(DATABASE) ## count how often the queries of tests/search_cases.toml find what was meant
	@$(BIN)/python -m scripts.search_report

screenshots: .venv/.installed-dev $(DATABASE) ## draw screenshots/ anew from the real app
	@$(BIN)/python -m scripts.screenshots

facts: .venv/.installed ## count how complete the facts are, for docs/facts.md and the README
	@$(BIN)/python -m scripts.facts

data: .venv/.installed ## look through the facts; whatever is not accepted in data/ACCEPTED.toml fails
	@$(BIN)/vtsik-tui check --strict data

schema: .venv/.installed-dev ## write the JSON Schemas in data/ anew from the models
	@$(BIN)/python -m scripts.schema

man: .venv/.installed ## write the man page anew from the help of the commands
	@$(BIN)/python -m scripts.man

metadata: .venv/.installed $(DATABASE) ## write anew what Datasette is told of the database
	@$(BIN)/python -m scripts.metadata

constraints: .venv/.installed-dev ## pin what is installed now in constraints.txt
	@{ sed -n '/^#/p' constraints.txt; $(BIN)/python -m pip freeze --all --exclude-editable; } > constraints.new
	@mv constraints.new constraints.txt

clean: ## remove what was set up and built
	rm -rf .venv dist build .mypy_cache .ruff_cache .pytest_cache $(DATABASE)

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed; 'make PYTHON=/path/to/python3' names one."; exit 1; }
	@echo "Setting up .venv (once) …"
	@$(PYTHON) -m venv .venv || { rm -rf .venv; echo "Python's venv module is needed: on Debian and Ubuntu, the package python3-venv."; exit 1; }
	@$(PIP) --upgrade pip

.venv/.installed: .venv/bin/python pyproject.toml constraints.txt hatch_build.py
	@echo "Installing …"
	@$(PIP) --build-constraint constraints.txt --editable .
	@touch $@

.venv/.installed-dev: .venv/.installed
	@$(PIP) --group dev
	@touch $@

# As an installed wheel is: where PYTHONDONTWRITEBYTECODE is set, every start would compile our modules anew.
.venv/.compiled: .venv/.installed $(shell find src -name '*.py')
	@$(BIN)/python -m compileall -q src
	@touch $@

$(DATABASE): .venv/.installed $(BUILT_FROM)
	@$(BIN)/vtsik-tui build
