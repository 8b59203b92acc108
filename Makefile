# make        sets everything up and builds source/ into output/
# make test   sets everything up and passes the tests

BIN := .venv/bin

.PHONY: build test lint benchmarks screenshot clean

build: .venv/installed
	$(BIN)/tei-edition build

test: .venv/installed-dev
	$(BIN)/ruff check --quiet
	$(BIN)/ruff format --check --quiet
	$(BIN)/mypy
	$(BIN)/python -m pytest --numprocesses=auto --cov --cov-report=term

benchmarks: .venv/installed-dev
	$(BIN)/python benchmarks/stages.py

# The picture in the README; wants Debian's chromium.
screenshot: build
	chromium --headless --hide-scrollbars --window-size=1200,1150 \
	  --screenshot=docs/d261.png output/frus1969-76v32/d261.html

.venv/installed: pyproject.toml setup-venv
	PYTHON="$(PYTHON)" ./setup-venv .
	touch $@

.venv/installed-dev: pyproject.toml setup-venv
	PYTHON="$(PYTHON)" ./setup-venv '.[dev]'
	touch $@ .venv/installed

clean:
	rm -rf .venv .coverage .mypy_cache .pytest_cache .ruff_cache .hypothesis
