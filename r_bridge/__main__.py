"""`python -m r_bridge`: `install`, `setup`, `run`, `launch` and `translate SCRIPT`, `inspect MODEL` and `doctor`."""

import argparse
import os
import sys

from r_bridge import doctor, run_script, setup_r
from r_bridge.inspect_model import inspect_model
from r_bridge.install import install_package
from r_bridge.launch import launch
from r_bridge.translate.command import translate_file


def command_line() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    parser = argparse.ArgumentParser(prog="python -m r_bridge")
    commands = parser.add_subparsers(dest="command", required=True)
    for add_to in (add_install, add_setup, add_run, add_launch, add_translate, add_inspect, add_doctor):
        add_to(commands)
    return parser


def add_install(commands):
    """Add the command `install`."""
    install = commands.add_parser("install", help="install the R package pykeras3, which then uses this Python")
    install.add_argument(
        "--lib", metavar="DIR", help="R library (a folder) to install into (default: the first of .libPaths())"
    )
    install.set_defaults(run=lambda given: install_package(given.lib))


def add_setup(commands):
    """Add the command `setup`."""
    setup = commands.add_parser(
        "setup", help="install reticulate and the R package pykeras3 into the R library of this Python (Debian)"
    )
    setup.set_defaults(run=lambda given: setup_r.set_up())


def add_run(commands):
    """Add the command `run`."""
    run = commands.add_parser("run", help="run an R script or document that was written for keras3")
    run.add_argument("script", metavar="SCRIPT", help="a script (.R), or a document (.Rmd) to knit to Markdown")
    run.add_argument(
        "--host", choices=run_script.HOSTS, default="r", help="language that hosts the process (default: r)"
    )
    run.add_argument(
        "--native",
        action="store_true",
        help="use keras3, tensorflow, tfdatasets and coro themselves if they are installed",
    )
    run.add_argument(
        "--out", metavar="DIR", help="folder for the Markdown or the plots of a script (default: the current folder)"
    )
    run.set_defaults(run=lambda given: run_script.HOSTS[given.host](given.script, given.native, given.out))


def add_launch(commands):
    """Add the command `launch`."""
    several = commands.add_parser("launch", help="run a script in several processes, the workers of a cluster")
    several.add_argument("--workers", metavar="N", type=int, required=True, help="number of processes")
    several.add_argument("script", metavar="SCRIPT", help="an R script (.R) or a Python script (.py)")
    several.add_argument("arguments", metavar="...", nargs=argparse.REMAINDER, help="arguments of the script")
    several.set_defaults(run=lambda given: launch(given.script, given.workers, given.arguments))


def add_translate(commands):
    """Add the command `translate`."""
    translate = commands.add_parser("translate", help="translate an R script that uses keras3 to Python on pykeras3")
    translate.add_argument("script", metavar="SCRIPT", help="a script (.R), or a document (.Rmd)")
    translate.add_argument(
        "-o", "--out", metavar="FILE", help="script (.py) or notebook (.ipynb) to write (default: print a script)"
    )
    translate.add_argument(
        "--keep-going", action="store_true", help="mark what can't be translated in the result, and list it at the end"
    )
    translate.set_defaults(run=lambda given: translate_file(given.script, given.out, given.keep_going))


def add_inspect(commands):
    """Add the command `inspect`."""
    inspect = commands.add_parser("inspect", help="print the configuration and the code of a saved model")
    inspect.add_argument("model", metavar="MODEL", help="a .keras file")
    inspect.set_defaults(run=lambda given: inspect_model(given.model))


def add_doctor(commands):
    """Add the command `doctor`."""
    check = commands.add_parser("doctor", help="check the installation of R and Python, and print how to fix problems")
    check.set_defaults(run=lambda given: doctor.report())


def main(arguments) -> int:
    """Run the command line, and return its exit status."""
    given = command_line().parse_args(arguments)
    try:
        status = given.run(given) or 0
        sys.stdout.flush()
        return status
    except BrokenPipeError:
        # Such as of `head`, which has read enough; Python would report it again at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (ImportError, OSError, RuntimeError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
