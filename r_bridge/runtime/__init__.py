"""R in this process: its C API, calls, handles, errors, interrupts and threads."""
