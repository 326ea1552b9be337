# Every target does its own set-up. `make help` lists them.
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
PYTHON ?= python3
# Assigned here so that only the command line can set them, never a variable that the shell happens to have.
MODEL =
NOTEBOOKS =
MEASURE =
ARGS =
UPGRADE =
SEED =
SECONDS =
TARGETS =

PY = .venv/bin/python
TORCH_PY = .venv-torch/bin/python
# A process a core, each with the next tests that none has: to compile a step takes one thread.
WORKERS = -n logical --maxprocesses 8 --dist worksteal
LIVE = requirements.txt tools/requirements-torch.txt tools/requirements-mlx.txt
PEERS = tools/requirements-build.txt tools/requirements-peers.txt
CPU_TORCH = tools/requirements-torch-cpu.txt
CUDA_TORCH = tools/requirements-torch-cuda.txt

# Files that a lock has a hash of, and nothing else: wheels, and the one source that is compiled here, for this CPU. A lock
# names all that is needed; `pip check` says whether it did.
HASHED = --quiet --disable-pip-version-check --require-hashes --no-deps --no-build-isolation \
	--only-binary :all: --no-binary llama-cpp-python \
	--config-settings cmake.define.GGML_NATIVE=ON --config-settings cmake.define.LLAVA_BUILD=OFF $(NO_AMX)
# A native llama.cpp crashes in q8_0 and q4_0 where the CPU has AMX and the system does not let a process use its tiles.
NO_AMX = $(if $(filter x86_64,$(shell uname -m)),$(foreach language,C CXX,\
	--config-settings "cmake.define.CMAKE_$(language)_FLAGS=-mno-amx-tile -mno-amx-int8 -mno-amx-bf16"))

# $(call environment,FOLDER,LOCKS ...[,torch]). torch comes as its CPU build where pip finds that, else with NVIDIA's libraries. The
# package itself is installed from this checkout, with the build backend that the locks pin and without its dependencies:
# .venv-torch and .venv-peers have no IREE and import only what needs none.
define environment
	@command -v "$(PYTHON)" >/dev/null || { echo "error: PYTHON: expected 3.11 to 3.13, found no '$(PYTHON)'" >&2; exit 2; }
	@"$(PYTHON)" -c 'import sys; v = "%d.%d" % sys.version_info[:2]; \
		sys.exit(not (3, 11) <= sys.version_info < (3, 14) and "error: PYTHON: expected 3.11 to 3.13, found " + v)'
	@test ! -L $(1) || { echo "error: $(1): expected a folder, found a link; remove the link first" >&2; exit 2; }
	@echo "$(1): installing $(2), once" >&2
	@"$(PYTHON)" -m venv --clear $(1)
	$(if $(3),@said=$$($(1)/bin/python -m pip install $(HASHED) -r $(CPU_TORCH) 2>&1) || { \
		echo "$$said" | grep "DO NOT MATCH THE HASHES" >/dev/null && { echo "$$said" >&2; exit 1; }; \
		echo "$(1): found no CPU build of torch; the CUDA build takes gigabytes" >&2; })
	@for lock in $(2); do $(1)/bin/python -m pip install $(HASHED) -r $$lock || exit; done
	$(if $(3),@$(1)/bin/python -m pip show torch | grep '^Version:.*+cpu' >/dev/null || \
		$(1)/bin/python -m pip install $(HASHED) -r $(CUDA_TORCH))
	@broken=$$($(1)/bin/python -m pip check) || { echo "$$broken" >&2; exit 1; }
	@$(1)/bin/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps -e .
	@touch $@
endef

.PHONY: help venv lock locked peers run test torture exhaustive live browser lab refresh goldens findings oracles train clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1\t\2/p' Makefile | expand -t 12

venv: .venv/.installed ## install what requirements.txt pins into .venv
	@:

.venv/.installed: requirements.txt
	$(call environment,.venv,requirements.txt)

lock: .venv/.installed ## resolve the .in files into locked requirements with hashes: [UPGRADE="numpy rich"] [UPGRADE=all]
	@$(PY) -m tools.lock $(if $(UPGRADE),--upgrade $(UPGRADE))

locked: .venv/.installed ## fail where `make lock` would change a file
	@$(PY) -m tools.lock --check

.venv-torch/.installed: tools/requirements-torch.txt $(CPU_TORCH) $(CUDA_TORCH)
	$(call environment,.venv-torch,$<,torch)

.venv-peers/.installed: $(PEERS) $(CPU_TORCH) $(CUDA_TORCH)
	$(call environment,.venv-peers,$(PEERS),torch)

# On Linux mlx's wheels need glibc 2.35.
.venv-live/.installed: $(LIVE) $(CPU_TORCH) $(CUDA_TORCH)
	$(call environment,.venv-live,$(LIVE),torch)

peers: .venv-peers/.installed ## compile and install what `bench --peers` measures beside us into .venv-peers
	@:

run: .venv/.installed ## execute the workbook into runs/<timestamp>: [MODEL=DIR] [NOTEBOOKS="01_fp32 ..."]
	@$(PY) -m xlaspike run $(NOTEBOOKS) $${MODEL:+--model "$$MODEL"}

# Tests and notebooks share one compile cache, which ends with the run. A notebook stays on one worker.
test: .venv/.installed ## lint, unit tests, and the committed notebooks against their outputs
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@report=$$(.venv/bin/lint-imports --no-cache --no-logo) || { echo "$$report"; exit 1; }
	@cache=$$(mktemp -d) && trap 'rm -rf "$$cache"' EXIT && \
		$(PY) -m pytest -q $(WORKERS) --compiled "$$cache/xlaspike" && \
		XDG_CACHE_HOME="$$cache" $(PY) -m pytest -q -n logical --maxprocesses 8 --dist loadscope \
			--nbval-lax --nbval-current-env --nbval-cell-timeout=300 --nbval-kernel-startup-timeout=120 notebooks

torture: .venv/.installed ## fuzzers and kill tests: [SEED=1] [SECONDS=600] [TARGETS="headers ..."]; bad cases go to runs/torture
	@$(PY) -m tests.torture $(if $(SEED),--seed $(SEED)) $(if $(SECONDS),--seconds $(SECONDS)) $(TARGETS)

live: .venv-live/.installed ## compare live with torch, transformers and mlx, in .venv-live
	@.venv-live/bin/python -m pytest -q -m live $(WORKERS)

exhaustive: .venv/.installed ## slow tests, more formats, sizes and prompts than `make test` has, and a wheel
	@$(PY) -m pytest -q -m "(exhaustive or slow) and not live" $(WORKERS)

.venv/.browser: .venv/.installed tools/requirements-browser.txt
	@echo ".venv: installing tools/requirements-browser.txt, once" >&2
	@$(PY) -m pip install $(HASHED) -r tools/requirements-browser.txt
	@touch $@

browser: .venv/.browser ## notebooks and pages in Debian's chromium; screenshots go to runs/browser
	@$(PY) -m pytest -q -rs -m browser tests/browser

lab: .venv/.installed ## open the notebooks in JupyterLab: [ARGS="--no-browser --port 8890"]
	@cd notebooks && exec ../$(PY) -m jupyterlab --LabApp.default_url=/lab/tree/00_tour.ipynb \
		--ServerApp.jpserver_extensions=xlaspike.workbook.lab=True $$([ "$$(id -u)" != 0 ] || echo --allow-root) $(ARGS)

refresh: .venv/.installed ## execute the committed notebooks in place: [NOTEBOOKS="01_fp32 ..."]
	@$(PY) -m xlaspike.workbook.refresh $(NOTEBOOKS)

goldens: .venv/.installed ## freeze the emitted graphs again
	@$(PY) -m tests.support.goldens

findings: .venv/.installed ## render README's results and the findings from the records: [MEASURE=01_fp32] [MODEL=DIR]
	@$(PY) -m xlaspike.workbook.studies $(MEASURE) $${MODEL:+--large "$$MODEL"}

oracles: .venv-torch/.installed ## write data/oracle with torch and transformers, in .venv-torch
	@$(TORCH_PY) -m tools.oracles
	@$(TORCH_PY) -m tools.families

train: .venv-torch/.installed ## train data/tiny-llama again, in .venv-torch
	@$(TORCH_PY) -m tools.train

clean: ## remove environments and caches; runs/ stays
	@rm -rf .venv .venv-torch .venv-live .venv-peers .pytest_cache .ruff_cache .hypothesis
	@find . -name .git -prune -o \( -name __pycache__ -o -name .ipynb_checkpoints \) -prune -exec rm -rf {} +
