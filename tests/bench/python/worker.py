"""One client of a comparison, in a process of its own; prints what it used."""

import importlib
import json
import sys

MEASUREMENTS = {"call": "per_call", "list": "big_list", "ending": "ending"}

if __name__ == "__main__":
    name, *arguments = sys.argv[1:]
    print(json.dumps(importlib.import_module(MEASUREMENTS[name]).work(*arguments)))
