"""Loads every record set of croissant.json as a machine-learning program would: run in the release folder.

Prints table, an empty column and the number of rows, as readers.py does. Hashes are compared while loading.
"""

import json
import sys

import mlcroissant

with open("croissant.json", encoding="utf-8") as file:
    names = [record_set["@id"] for record_set in json.load(file)["recordSet"]]

dataset = mlcroissant.Dataset(jsonld="croissant.json")
for name in names:
    try:
        rows = sum(1 for _ in dataset.records(name))
    except Exception as error:
        sys.exit(f"{name}: {type(error).__name__}: {error}")
    print(name, "", rows, sep="\t")
