"""Looks the workbench over: database, disk and chain held against each other. Changes nothing."""
