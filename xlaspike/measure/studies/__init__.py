"""The measurements of single findings: variants of a checkpoint in one run, and a CUDA card beside the CPU."""
