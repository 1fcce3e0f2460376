"""Loads every record set of croissant.json as a machine-learning program would: run in the release folder.

Prints table, an empty column and the number of rows, as readers.py does. Hashes are compared while loading.
"""

import sys

import mlcroissant

names = [record_set.id for record_set in mlcroissant.Dataset(jsonld="croissant.json").metadata.record_sets]
for name in names:
    # A fresh one each time: mlcroissant 1.1.1 keeps a table between record sets that refer to it, and then loses rows.
    dataset = mlcroissant.Dataset(jsonld="croissant.json")
    try:
        rows = sum(1 for _ in dataset.records(name))
    except Exception as error:
        sys.exit(f"{name}: {type(error).__name__}: {error}")
    print(name, "", rows, sep="\t")
