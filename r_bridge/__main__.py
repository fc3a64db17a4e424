"""`python -m r_bridge install [--lib DIR]` and `python -m r_bridge run SCRIPT [--host r|python]`."""
import argparse
import sys

from r_bridge import installing, running


def main(arguments) -> int:
    parser = argparse.ArgumentParser(prog="python -m r_bridge")
    commands = parser.add_subparsers(dest="command", required=True)
    install = commands.add_parser("install", help="install the R package pykeras3, which then uses this Python")
    install.add_argument("--lib", metavar="DIR", help="R library (a folder) to install into; R's first one if left out")
    run = commands.add_parser("run", help="run an R script that was written for keras3")
    run.add_argument("script", metavar="SCRIPT")
    run.add_argument("--host", choices=running.HOSTS, default="r", help="whose process it runs in (default: r)")
    given = parser.parse_args(arguments)
    try:
        if given.command == "run":
            return running.HOSTS[given.host](given.script)
        installing.install(given.lib)
    except (ImportError, OSError, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
