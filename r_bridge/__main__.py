"""`python -m r_bridge install [--lib DIR]`: the R package pykeras3 for R's library."""
import argparse
import sys

from r_bridge import installing


def main(arguments) -> int:
    parser = argparse.ArgumentParser(prog="python -m r_bridge")
    commands = parser.add_subparsers(dest="command", required=True)
    install = commands.add_parser("install", help="install the R package pykeras3, which then uses this Python")
    install.add_argument("--lib", metavar="DIR", help="R library (a folder) to install into; R's first one if left out")
    given = parser.parse_args(arguments)
    try:
        installing.install(given.lib)
    except (OSError, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
