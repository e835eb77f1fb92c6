# The README's commands: `make site` and `make test`. Everything else serves these two.

SHELL = /bin/bash
.SHELLFLAGS = -eu -o pipefail -c
.DEFAULT_GOAL = site

SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo)
BUILD_PACKAGES = libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev pkg-config libvips42 fonts-lato
TEST_PACKAGES = curl git openssl python3 python3-venv chromium fonts-dejavu-core fonts-liberation default-jre-headless \
  poppler-utils qpdf libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 \
  libcairo2 firefox-esr
PYTHON = .build/venv/bin/python

# The demo shows timelines, which mark today: the committed site is of this day.
DEMO_TODAY = 2026-11-21

FUZZ_TARGETS = yaml front-matter markdown dates jwe stream vault
FUZZ_SECONDS = 60
FUZZER = .build/fuzz/release/TeczkaFuzz

.PHONY: site pdf build test packages test-packages format lint unit conformance browser same-site fuzz fuzz-short bench clean

# Writes the demo site from content/.
site: build
	.build/release/teczka build --today $(DEMO_TODAY)

# Prints the demo's CV anew: pdf/ is a source of the site like content/, and is left out of it once its page has changed. Its bytes
# are those of this machine's browser and fonts, so that it is committed and not compared.
pdf: build test-packages
	.build/release/teczka pdf cvs/cv-doradczyni --today $(DEMO_TODAY) --with chromium

# Builds the program as it is handed out: teczka needs only the C libraries, teczka-pictures also libvips.
build: packages
	swift build -c release --static-swift-stdlib --product teczka
	swift build -c release --static-swift-stdlib --product teczka-pictures

# Installs the C libraries, where they are missing.
packages:
	@dpkg -s $(BUILD_PACKAGES) >/dev/null 2>&1 || { \
	  $(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends $(BUILD_PACKAGES); }

test-packages: packages
	@dpkg -s $(TEST_PACKAGES) >/dev/null 2>&1 || { \
	  $(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends $(TEST_PACKAGES); }
	@[ -x $(PYTHON) ] || python3 -m venv .build/venv
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check -r Tests/Conformance/requirements.txt -r Tests/Browser/requirements.txt

# All checks. The last line sums up the tests of all runners.
test: test-packages lint unit conformance browser same-site fuzz-short
	@python3 Tests/summary.py .build/unit.log .build/conformance.log .build/browser.log

# Lays the sources out the one way.
format:
	swift format --in-place --recursive Sources Tests Package.swift

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

# The Swift tests; every warning is an error.
unit: packages
	mkdir -p .build
	swift build --build-tests
	swift test --skip-build 2>&1 | tee .build/unit.log

# The program against other people's implementations: JSON Schema, SARIF, YAML.
conformance: test-packages
	swift build --product teczka
	swift build --product teczka-pictures
	TECZKA=.build/debug/teczka $(PYTHON) -m pytest -q -n auto Tests/Conformance 2>&1 | tee .build/conformance.log

# Every page of the demo in a real browser, and before the checkers of HTML and CSS. Leaves .build/screenshots to look at.
browser: test-packages
	swift build --product teczka
	TECZKA=.build/debug/teczka $(PYTHON) -m pytest -q -n auto Tests/Browser 2>&1 | tee .build/browser.log

# Rebuilding the demo changes no byte of the committed site. Nonces are random, so what is sealed (below s/) keeps its bytes only over
# the site as it is; a build from nothing has the same files, and the same bytes in all others.
same-site: packages
	swift build --product teczka
	swift build --product teczka-pictures
	rm -rf .build/same-site && cp -R site .build/same-site
	.build/debug/teczka build --today $(DEMO_TODAY) --output .build/same-site >/dev/null
	diff -r site .build/same-site
	rm -rf .build/same-site
	.build/debug/teczka build --today $(DEMO_TODAY) --output .build/same-site >/dev/null
	diff -r --exclude=s site .build/same-site
	diff <(cd site && find . | sort) <(cd .build/same-site && find . | sort)
	@ls site/cv/*/*.pdf >/dev/null || { echo "The demo's CV has no PDF of its page as it is now: make pdf site"; exit 1; }
	rm -rf .build/same-site

FUZZ_SOURCES = Package.swift $(shell find Sources/Diagnostics Sources/Documents Sources/Schema Sources/Sealing Tests/Fuzz -name '*.swift')

$(FUZZER): $(FUZZ_SOURCES)
	TECZKA_FUZZ=1 swift build -c release --scratch-path .build/fuzz --product TeczkaFuzz \
	  --sanitize=fuzzer -Xswiftc -sanitize=fuzzer,address
	touch $@

# Feeds each parser with odd input for FUZZ_SECONDS. What breaks lands in .build/fuzz/crashes.
fuzz: packages $(FUZZER)
	mkdir -p .build/fuzz/crashes
	for target in $(FUZZ_TARGETS); do \
	  mkdir -p .build/fuzz/found/$$target && \
	  TECZKA_FUZZ_TARGET=$$target ASAN_OPTIONS=detect_leaks=0 $(FUZZER) .build/fuzz/found/$$target Tests/Fuzz/corpus/$$target \
	    -max_total_time=$(FUZZ_SECONDS) -max_len=4096 -timeout=10 -use_value_profile=1 -verbosity=0 -print_final_stats=1 \
	    -artifact_prefix=.build/fuzz/crashes/$$target- || exit 1; \
	done

# The seeds and a little more.
fuzz-short:
	$(MAKE) fuzz FUZZ_SECONDS=3

# Times the program beside Hugo and beside the floor, and writes docs/benchmarks.md.
bench: build test-packages
	TECZKA_BENCH=1 swift build -c release --static-swift-stdlib --product SealingBench
	python3 Benchmarks/bench.py --teczka .build/release/teczka
	python3 Benchmarks/sealing.py .build/release/SealingBench
	$(PYTHON) Benchmarks/unlock.py --teczka .build/release/teczka

clean:
	rm -rf .build
