"""Python's warnings about R's conventions as R's warnings, where R code called the function."""
import threading
import warnings

from pykeras3.core.conventions import ConventionWarning


def hand_to_r(take):
    """Give R the warnings about conventions.

    take: R function of a message, which returns whether R code waits for the call that warns.
    """
    show = warnings.showwarning

    def show_or_hand(message, category, filename, lineno, file=None, line=None):
        on_main_thread = threading.current_thread() is threading.main_thread()
        if not (issubclass(category, ConventionWarning) and on_main_thread and take(str(message))):
            show(message, category, filename, lineno, file, line)
    warnings.showwarning = show_or_hand
    warnings.filterwarnings("always", category=ConventionWarning)
