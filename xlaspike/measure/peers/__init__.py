"""Other engines on the same checkpoint: ``client`` runs ``engine`` and ``gguf`` in an environment of their own."""
