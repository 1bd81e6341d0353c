# The commands of the project. `make run` and `make test` each work alone on a fresh machine.
.PHONY: help setup run test style types contracts tests translations bench pictures build clean

BIN := .venv/bin
PYTHON_IN := $(BIN)/python
RUN := .venv/.run.stamp
DEV := .venv/.dev.stamp
BUILD := .venv/.build.stamp
MEASURE := .venv/.bench.stamp
SETUP := .ci/setup pyproject.toml

help:
	@echo "make setup         creates .venv with the command $(BIN)/the-usual"
	@echo "make run           opens the window (without a display: plays the main job, saves pictures)"
	@echo "make test          everything that must hold"
	@echo "make bench         measures start, memory, keystrokes, look-up (BENCH=lookup: only that;"
	@echo "                   USUAL_BENCH_MILLION=1: also among 1,000,000 customers)"
	@echo "make pictures      draws the pictures of the README from the real window"
	@echo "make build         builds the program in dist/ and lets it test itself"
	@echo "make translations  brings resources/i18n up to date with the program's sentences"
	@echo "make clean         takes away what the other commands made"

setup: $(RUN)

$(RUN): requirements/run.txt $(SETUP)
	@.ci/setup run

$(DEV): requirements/dev.txt requirements/run.txt $(SETUP)
	@.ci/setup dev
	@touch $(RUN)

$(BUILD): requirements/dev.txt requirements/run.txt $(SETUP)
	@.ci/setup build
	@touch $(RUN) $(DEV)

$(MEASURE): requirements/bench.txt requirements/dev.txt requirements/run.txt $(SETUP)
	@.ci/setup bench
	@touch $(RUN) $(DEV)

run: $(RUN)
	@if [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no display here: playing the main job on a virtual screen."; \
		QT_QPA_PLATFORM=offscreen $(PYTHON_IN) -m desktop --play pictures/; \
	else \
		$(BIN)/the-usual; \
	fi

test: style types contracts tests

style: $(DEV)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(DEV)
	$(BIN)/mypy

contracts: $(DEV)
	$(BIN)/lint-imports

tests: $(DEV)
	QT_QPA_PLATFORM=offscreen $(PYTHON_IN) -m pytest -n auto --cov --cov-report=
	$(BIN)/coverage json -q -o .coverage.json
	$(PYTHON_IN) tests/gates.py .coverage.json

translations: $(DEV)
	$(PYTHON_IN) .ci/translations.py

bench: $(MEASURE)
	QT_QPA_PLATFORM=offscreen $(PYTHON_IN) tests/benchmarks $(BENCH)

pictures: $(RUN)
	QT_QPA_PLATFORM=offscreen $(PYTHON_IN) -m desktop --now 2026-11-20T12:35 --pictures docs/pictures

build: $(BUILD)
	$(BIN)/pyinstaller --noconfirm --clean --log-level=ERROR build.spec
	QT_QPA_PLATFORM=offscreen dist/the-usual/the-usual --self-test

clean:
	rm -rf build dist pictures htmlcov .coverage .coverage.json .mypy_cache .ruff_cache \
		.pytest_cache .hypothesis .import_linter_cache
