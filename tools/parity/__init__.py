"""Recording of golden results: what the real keras3 gives for the parity cases."""
