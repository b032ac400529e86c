"""Our numbers beside their peers', in the same run."""
