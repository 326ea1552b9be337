"""The measurements of the findings, on the large shape or on a CUDA card: each returns what a record says."""
