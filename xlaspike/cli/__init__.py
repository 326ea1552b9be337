"""The ``xlaspike`` command: ``group`` registers commands, ``options`` are what they share, ``main`` parses and refuses.

The other files are the commands by subject. Each command calls one function of the package and prints its answer: as
JSON, or for a person as ``cards`` lays it out.
"""
