"""Other engines on the same checkpoint: ``beside`` measures them through ``client``; ``engine`` runs in their environment."""
