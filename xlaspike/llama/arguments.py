"""The argument list of every graph: the planes of the weights, by name and shape, and what a loader needs to bind them.

It is the only contract between a graph and what loads it: nobody keeps a second list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from xlaspike.dtypes import F32, ElementType
from xlaspike.errors import XlaspikeError
from xlaspike.packers import DENSE, Plane, WeightFormat

from .config import ModelConfig

FormatPolicy = Callable[[str], WeightFormat]  # of a module such as "model.layers.0.self_attn.q_proj" or "lm_head"


def uniform(projections: WeightFormat, embedding: WeightFormat) -> FormatPolicy:
    """One format for the seven projections of every layer, one for embedding and head."""
    return lambda module: projections if is_projection(module) else embedding


def is_projection(module: str) -> bool:
    return module.startswith("model.layers.")


@dataclass(frozen=True)
class Tensor:
    """A weight of the model by its name and shape; a matrix, ``[out, in]``, has two dimensions."""

    name: str
    shape: tuple[int, ...]

    @property
    def is_matrix(self) -> bool:
        return len(self.shape) == 2

    @property
    def module(self) -> str:
        """What its planes are named after where it is packed: the name without ``.weight``."""
        return self.name.rpartition(".")[0]


@dataclass(frozen=True)
class Arg:
    """One argument of a graph, and all that a loader needs to bind it.

    ``role`` is ``matrix``, ``vector``, ``rope``, ``cache`` or ``input``. A weight names its ``tensors``, which it holds one
    below the other; a matrix's also the ``format`` and the ``plane`` of it that this argument is.
    """

    name: str
    element: ElementType
    shape: tuple[int, ...]
    role: str
    tensors: tuple[Tensor, ...] = ()
    format: WeightFormat | None = None
    plane: str | None = None

    @property
    def nbytes(self) -> int:
        return self.element.nbytes(self.shape)


class PlaneOrder:
    """What a graph's argument list asks of the way in which products are written: which formats it reads, and their planes.

    As it stands, every format is read with the planes that a checkpoint stores; contractions refine it.
    """

    @property
    def for_head(self) -> PlaneOrder:
        """What embedding and head are written with."""
        return self

    def refuses(self, weights: WeightFormat, inner: int) -> str | None:
        """Why a matrix with ``inner`` inputs cannot be held as ``weights`` and multiplied so, or None."""
        return weights.refuses(inner)

    def planes(self, weights: WeightFormat, out: int, inner: int) -> tuple[Plane, ...]:
        """The planes of a matrix ``[out, inner]``: the bytes that ``weights`` stores, perhaps declared as another type."""
        return weights.planes(out, inner)


AS_STORED = PlaneOrder()


@dataclass(frozen=True)
class GraphSpec:
    """What a graph is emitted for: the model, its weight formats, ``S`` rows of cache, of which attention reads ``C``.

    ``contraction`` is how products are written. To list arguments ``AS_STORED`` is enough; to emit a graph takes a contraction.
    """

    config: ModelConfig
    formats: FormatPolicy
    S: int
    C: int
    contraction: PlaneOrder = AS_STORED

    def contraction_of(self, module: str) -> PlaneOrder:
        return self.contraction if is_projection(module) else self.contraction.for_head


def weight_args(spec: GraphSpec) -> tuple[Arg, ...]:
    """Every plane of every weight, in the order of the graphs' arguments. Raises ``XlaspikeError`` for a format refused."""
    return tuple(_Weights(spec).args)


class _Weights:
    def __init__(self, spec: GraphSpec):
        self.spec, self.config = spec, spec.config
        self.args: list[Arg] = []
        c = self.config
        self._matrix("model.embed_tokens", c.V, c.H)
        for i in range(c.L):
            self._layer(f"model.layers.{i}")
        self._vector("model.norm.weight", c.H)
        if not c.tied:
            self._matrix("lm_head", c.V, c.H)

    def _layer(self, layer: str) -> None:
        c = self.config
        self._vector(f"{layer}.input_layernorm.weight", c.H)
        self._rows(f"{layer}.self_attn.qkv_proj", self._qkv(layer), c.H)
        for name in ("q_norm", "k_norm") if c.qk_norm else ():
            self._vector(f"{layer}.self_attn.{name}.weight", c.D)
        self._matrix(f"{layer}.self_attn.o_proj", c.H, c.Nq * c.D)
        self._vector(f"{layer}.post_attention_layernorm.weight", c.H)
        self._matrix(f"{layer}.mlp.gate_proj", c.F, c.H)
        self._matrix(f"{layer}.mlp.up_proj", c.F, c.H)
        self._matrix(f"{layer}.mlp.down_proj", c.H, c.F)

    def _qkv(self, layer: str) -> dict[str, int]:
        """The rows of query, key and value by module."""
        c = self.config
        return {f"{layer}.self_attn.{name}_proj": heads * c.D for name, heads in zip("qkv", (c.Nq, c.Nkv, c.Nkv), strict=True)}

    def _rows(self, group: str, rows: dict[str, int], inner: int) -> None:
        """Matrices with one input, one below the other as ``group`` where they have one format, and their biases."""
        if len({self.spec.formats(module) for module in rows}) == 1:
            self._matrix(group, sum(rows.values()), inner, rows)
        else:
            for module, out in rows.items():
                self._matrix(module, out, inner)
        if self.config.qkv_bias:
            tensors = tuple(Tensor(f"{module}.bias", (out,)) for module, out in rows.items())
            self.args.append(Arg(f"{group}.bias", F32, (sum(rows.values()),), "vector", tensors))

    def _matrix(self, name: str, out: int, inner: int, rows: dict[str, int] | None = None) -> None:
        """The planes of one matrix, or of those whose ``rows`` it holds one below the other."""
        rows = rows or {name: out}
        module = next(iter(rows))
        weights = self.spec.formats(module)
        contraction = self.spec.contraction_of(module)
        if reason := contraction.refuses(weights, inner):
            raise XlaspikeError(f"{module}: {reason}")
        tensors = tuple(Tensor(f"{module}.weight", (count, inner)) for module, count in rows.items())
        for plane in contraction.planes(weights, out, inner):
            self.args.append(
                Arg(f"{name}.{plane.suffix}", plane.element, plane.shape, "matrix", tensors, weights, plane.suffix)
            )

    def _vector(self, tensor: str, size: int) -> None:
        self.args.append(Arg(tensor, F32, (size,), "vector", (Tensor(tensor, (size,)),)))


def weights(config: ModelConfig) -> tuple[Tensor, ...]:
    """Every weight of the model, in the order of the graphs' arguments."""
    args = weight_args(GraphSpec(config, uniform(DENSE["f32"], DENSE["f32"]), 2, 2))
    return tuple(tensor for arg in args for tensor in arg.tensors)


def cache_bytes(config: ModelConfig, capacity: int, slots: int = 1) -> int:
    """Bytes of the caches of ``slots`` sequences of ``capacity`` rows, and of their rotary table."""
    c = config
    return F32.nbytes((capacity, slots * 2 * c.L * c.Nkv + 2, c.D))
