"""The functions of base R and other packages that are translated, by topic; importing this package registers them."""

from r_bridge.translate.base import (
    conditions,
    files,
    frames,
    lists,
    numbers,
    plots,
    printing,
    python_modules,
    scripts,
    shapes,
    text,
)

__all__ = [
    "conditions",
    "files",
    "frames",
    "lists",
    "numbers",
    "plots",
    "printing",
    "python_modules",
    "scripts",
    "shapes",
    "text",
]
