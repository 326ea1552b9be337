"""The ``xlaspike`` command: ``options`` that commands share, ``commands`` that call the package, ``main`` that parses.

Each command calls one function of the package and prints its answer, for a person or as JSON.
"""
