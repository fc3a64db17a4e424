"""Third-party packages: how they are loaded at their first use, and how they are patched."""
