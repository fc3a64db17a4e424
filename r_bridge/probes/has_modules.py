"""Exit with status 1 if this Python, which may be any, lacks one of the modules that are named."""

import importlib.util
import sys

sys.exit(not all(map(importlib.util.find_spec, sys.argv[1:])))
