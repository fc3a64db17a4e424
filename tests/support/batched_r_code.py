"""Run several pieces of R code in one R host, which takes seconds to start."""

import functools
import re

from tests.support.r_subprocesses import run_rscript

RUN = """
run <- function(name, code) {
  cat("\\n<<", name, ">>\\n", sep = "")
  tryCatch(eval(code, new.env(parent = globalenv())), error = function(e) cat("Error:", conditionMessage(e), "\\n"))
}
"""


@functools.cache
def outputs(*named_pieces: tuple[str, str], **environment) -> dict[str, str]:
    """Run pieces of code one after the other, each with its own variables; return what they print, by name.

    The message of an error that ends a piece follows what it has printed.
    """
    code = RUN + "".join(f'run("{name}", quote({{\n{piece}\n}}))\n' for name, piece in named_pieces)
    _, *parts = re.split(r"\n<<(.+)>>\n", run_rscript(code, **environment).stdout)
    return dict(zip(parts[::2], parts[1::2]))
