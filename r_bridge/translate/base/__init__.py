"""The functions of base R and other packages that are translated, by topic; importing this package registers them."""

from r_bridge.translate.base import (
    conditions,
    files,
    frames,
    functional,
    lists,
    numbers,
    plots,
    printing,
    python_classes,
    python_modules,
    scripts,
    shapes,
    text,
    text_packages,
)

__all__ = [
    "conditions",
    "files",
    "frames",
    "functional",
    "lists",
    "numbers",
    "plots",
    "printing",
    "python_classes",
    "python_modules",
    "scripts",
    "shapes",
    "text",
    "text_packages",
]
