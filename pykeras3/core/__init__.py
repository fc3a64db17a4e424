"""The machinery that the public functions share.

Each folder has one purpose, which the docstring of its `__init__.py` names. The modules beside the folders are what all
of them build on, except two that join them: `decorators.py` makes public functions of declarations, and `startup.py`
sets everything up. The order of imports is in `tests/unit/test_architecture.py`.
"""
