"""Raise Python's warnings about R's conventions, and about R code, as R warnings when R code called the function."""

import threading
import warnings

from pykeras3.core.conventions import ConventionWarning
from pykeras3.core.saving.portable_code import UnportableCodeWarning
from pykeras3.core.third_party import patching

RELAYED = (ConventionWarning, UnportableCodeWarning)


def relay_to_r(relay):
    """Pass these warnings on to R.

    Args:
        relay: R function that takes a message and returns False if no R call is there to raise it.
    """
    show = warnings.showwarning

    def show_or_relay(message, category, filename, lineno, file=None, line=None):
        on_main_thread = threading.current_thread() is threading.main_thread()
        if not (issubclass(category, RELAYED) and on_main_thread and relay(str(message))):
            show(message, category, filename, lineno, file, line)

    patching.replace(warnings, "showwarning", show_or_relay)
    for relayed in RELAYED:
        warnings.filterwarnings("always", category=relayed)
