# make run        the site with the sample catalogue, on http://127.0.0.1:8080/
# make test       everything that must hold; installs what the tests need
# make bench      how fast it is, as ratios
# make relevance  how good the search is, by judged questions, beside other searches
# make lighthouse what Lighthouse and the W3C say of the pages, as figures
# make ask        what is found and why: make ask Q="ik kan niet meer|oppas"
# make format     formats the code
# make lint       what the compiler's and clippy's eyes see

.PHONY: run test bench relevance lighthouse ask format lint

run:
	MANTELKAART_DATA_DIR=./var MANTELKAART_LISTEN=127.0.0.1:8080 cargo run --release

test:
	@tests/run

bench:
	@tests/install bench
	cargo bench --bench bare --bench search --bench site

# PostgreSQL is measured too where `make test` has installed it.
postgres = $(and $(wildcard /usr/lib/postgresql/*/bin/initdb),$(wildcard /usr/include/postgresql/libpq-fe.h))
relevance:
	@$(if $(postgres),tests/postgres) cargo test --quiet $(if $(postgres),--features postgres) --test relevance table -- --nocapture

lighthouse:
	@tests/lighthouse

ask:
	@cargo test --quiet --test relevance ask -- --nocapture

format:
	cargo fmt

lint:
	@tests/run install format lint
