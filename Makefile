# make run     the site with the sample catalogue, on http://127.0.0.1:8080/
# make test    everything that must hold; installs what the tests need
# make bench   how fast it is, as ratios
# make format  formats the code
# make lint    what the compiler's and clippy's eyes see

.PHONY: run test bench format lint

run:
	MANTELKAART_DATA_DIR=./var MANTELKAART_LISTEN=127.0.0.1:8080 cargo run --release

test:
	@tests/run

bench:
	@tests/install bench
	cargo bench --bench bare --bench search --bench site

format:
	cargo fmt

lint:
	@tests/run install format lint
