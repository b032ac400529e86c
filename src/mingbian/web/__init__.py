"""The workbench: read, call one action, render."""
