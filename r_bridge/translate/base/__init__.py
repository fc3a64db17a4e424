"""The functions of base R and other packages that are translated, by topic; importing this package registers them."""

from r_bridge.translate.base import (
    comparing,
    conditions,
    lists,
    numbers,
    printing,
    python_modules,
    random,
    running,
    scripts,
    sequences,
    shapes,
    text,
    types,
    vectors,
)

__all__ = [
    "comparing",
    "conditions",
    "lists",
    "numbers",
    "printing",
    "python_modules",
    "random",
    "running",
    "scripts",
    "sequences",
    "shapes",
    "text",
    "types",
    "vectors",
]
