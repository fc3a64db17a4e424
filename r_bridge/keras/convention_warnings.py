"""Raise Python's warnings about R's conventions as R warnings when R code called the function."""

import threading
import warnings

from pykeras3.core.conventions import ConventionWarning


def relay_to_r(relay):
    """Pass warnings about conventions on to R.

    relay: R function that takes a message and returns False if no R call is there to raise it.
    """
    show = warnings.showwarning

    def show_or_relay(message, category, filename, lineno, file=None, line=None):
        on_main_thread = threading.current_thread() is threading.main_thread()
        if not (issubclass(category, ConventionWarning) and on_main_thread and relay(str(message))):
            show(message, category, filename, lineno, file, line)

    warnings.showwarning = show_or_relay
    warnings.filterwarnings("always", category=ConventionWarning)
