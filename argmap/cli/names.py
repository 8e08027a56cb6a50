"""The names of all commands."""

COMMANDS = {
    "check": "check",
    "evaluate": "evaluate",
    "export": "export",
    "convert": "convert",
    "formats": "lists",
    "schemes": "lists",
    "checks": "lists",
    "diff": "versions",
    "merge": "versions",
    "git-setup": "git_setup",
}
"""Name of a command -> file of this folder in which it is a function of that name."""
