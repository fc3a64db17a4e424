"""The parity cases: calls with the results that the real keras3 gave for them (tests/data/parity)."""
