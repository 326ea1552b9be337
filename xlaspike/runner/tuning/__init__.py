"""Tile sizes for single dispatches on a CPU and on CUDA, as transform dialect text that IREE reads beside a graph."""
