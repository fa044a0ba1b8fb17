# What can be done here. `make` alone lists it; every verb does its own set-up.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# A crash in a test or a fuzzer otherwise waits on the interactive backtracer.
export SWIFT_BACKTRACE := enable=no

.PHONY: help demo serve test build format lint conformance docs pages bench fuzz verify-go setup clean

help: ## list these verbs
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

demo: ## build, run the decision on the DPRK of 2014, export its record and verify it
	@Scripts/demo.sh

serve: build ## hold a meeting in your browser: a committee that is about to vote
	@.build/debug/plenary serve --demo

test: ## everything that has to pass: build, tests, style, conformance, docs, Go cross-check
	@Scripts/test.sh

build: setup ## build the `plenary` command (debug) into .build/debug
	@swift build --product plenary

format: setup ## rewrite Swift sources in the one style
	@Scripts/style.sh format

lint: setup ## complain about anything that is not in that style
	@Scripts/style.sh lint

conformance: build ## run every scripted case and compare with what it expects
	@Scripts/conformance.sh

docs: build ## run the examples in README and docs, and compare what they print
	@Scripts/check-docs.sh

pages: ## write the pages of the rules from their doc comments
	@Scripts/rule-pages.sh

bench: setup ## measure the speed of deciding, replaying and appending
	@Scripts/bench.sh

fuzz: setup ## throw generated input at what reads text (SECONDS_EACH=60)
	@Scripts/fuzz.sh

verify-go: build ## check an exported record with Go's own checkpoint and proof verifiers
	@Scripts/setup.sh --tests
	@Scripts/verify-go.sh || [ $$? -eq 77 ]

setup: ## check or install what a build needs
	@Scripts/setup.sh

clean: ## remove what was built and what the demo wrote
	@rm -rf .build .build-* demo
