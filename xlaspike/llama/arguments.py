"""The argument list of every graph: the only contract between a graph and its loader. Nobody keeps a second list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from xlaspike.dtypes import F32, ElementType
from xlaspike.errors import XlaspikeError
from xlaspike.packers import DENSE, Plane, WeightFormat

from .cache_planes import AS_F32, CachePlanes
from .config import ModelConfig

FormatPolicy = Callable[[str], WeightFormat]  # by module, such as "model.layers.0.self_attn.q_proj" or "lm_head"


def uniform(projections: WeightFormat, embedding: WeightFormat) -> FormatPolicy:
    """One format for the seven projections of every layer, one for embedding and head."""
    return lambda module: projections if is_projection(module) else embedding


def is_projection(module: str) -> bool:
    return module.startswith("model.layers.")


@dataclass(frozen=True)
class Tensor:
    """A weight of the model: a matrix ``[out, in]`` or a vector."""

    name: str
    shape: tuple[int, ...]

    @property
    def is_matrix(self) -> bool:
        return len(self.shape) == 2

    @property
    def module(self) -> str:
        """The name without ``.weight``, to which a packed matrix adds the suffixes of its planes."""
        return self.name.rpartition(".")[0]


@dataclass(frozen=True)
class Arg:
    """One argument of a graph, with all that a loader needs to bind it.

    ``role`` is ``matrix``, ``vector``, ``rope``, ``cache`` or ``input``. A weight holds its ``tensors`` stacked, and a matrix
    says which ``plane`` of its ``format`` the argument is, and how many rows of it are ``interleaved``.
    """

    name: str
    element: ElementType
    shape: tuple[int, ...]
    role: str
    tensors: tuple[Tensor, ...] = ()
    format: WeightFormat | None = None
    plane: str | None = None
    interleaved: int = 1

    @property
    def nbytes(self) -> int:
        return self.element.nbytes(self.shape)

    @property
    def rows(self) -> int:
        """Rows of a matrix."""
        return self.shape[0] * self.interleaved


class PlaneOrder:
    """The part of a contraction that an argument list needs: the formats that it reads, and how their planes lie.

    This base class reads every format, with the planes that a checkpoint stores.
    """

    @property
    def for_head(self) -> PlaneOrder:
        """The contraction for embedding and head."""
        return self

    def refuses(self, weights: WeightFormat, inner: int) -> str | None:
        """Why a matrix with ``inner`` inputs cannot have the format ``weights`` here, or None."""
        return weights.refuses(inner)

    def planes(self, weights: WeightFormat, out: int, inner: int) -> tuple[Plane, ...]:
        """The planes of a matrix ``[out, inner]``: the bytes as stored, perhaps declared with another type or shape, or with
        rows interleaved.
        """
        return weights.planes(out, inner)


AS_STORED = PlaneOrder()


@dataclass(frozen=True)
class GraphSpec:
    """The specification of a graph: the model, its weight formats, the ``S`` cache rows and the ``C`` that attention reads.

    ``AS_STORED`` is enough to list arguments; emitting a graph takes a contraction.
    """

    config: ModelConfig
    formats: FormatPolicy
    S: int
    C: int
    contraction: PlaneOrder = AS_STORED
    cache: CachePlanes = AS_F32

    def contraction_of(self, module: str) -> PlaneOrder:
        return self.contraction if is_projection(module) else self.contraction.for_head


def weight_args(spec: GraphSpec) -> tuple[Arg, ...]:
    """All planes of all weights, in the order of a graph's arguments. Raises ``XlaspikeError`` for an unsupported format."""
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
        c, norms = self.config, self.config.norms
        self._norm(layer, norms.before_attention)
        self._stacked(f"{layer}.self_attn.qkv_proj", self._qkv(layer), c.H)
        for name, heads in (("q_norm", c.Nq), ("k_norm", c.Nkv)) if c.qk_norm else ():
            self._vector(f"{layer}.self_attn.{name}.weight", c.D if c.qk_norm == "head" else heads * c.D)
        self._matrix(f"{layer}.self_attn.o_proj", c.H, c.Nq * c.D)
        if c.o_bias:
            self._vector(f"{layer}.self_attn.o_proj.bias", c.H)
        self._norm(layer, norms.after_attention)
        self._norm(layer, norms.before_feed_forward)
        for name, out, inner in (("gate_proj", c.F, c.H), ("up_proj", c.F, c.H), ("down_proj", c.H, c.F)):
            self._matrix(f"{layer}.mlp.{name}", out, inner)
            if c.mlp_bias:
                self._vector(f"{layer}.mlp.{name}.bias", out)
        self._norm(layer, norms.after_feed_forward)

    def _norm(self, layer: str, name: str) -> None:
        if name:
            self._vector(f"{layer}.{name}.weight", self.config.H)

    def _qkv(self, layer: str) -> dict[str, int]:
        """Rows of the query, key and value projections, by module."""
        c = self.config
        return {f"{layer}.self_attn.{name}_proj": heads * c.D for name, heads in zip("qkv", (c.Nq, c.Nkv, c.Nkv), strict=True)}

    def _stacked(self, group: str, rows: dict[str, int], inner: int) -> None:
        """Matrices of one input, and their biases: one argument named ``group`` where all have one format."""
        if len({self.spec.formats(module) for module in rows}) == 1:
            self._matrix(group, sum(rows.values()), inner, rows)
        else:
            for module, out in rows.items():
                self._matrix(module, out, inner)
        if self.config.qkv_bias:
            tensors = tuple(Tensor(f"{module}.bias", (out,)) for module, out in rows.items())
            self.args.append(Arg(f"{group}.bias", F32, (sum(rows.values()),), "vector", tensors))

    def _matrix(self, name: str, out: int, inner: int, rows: dict[str, int] | None = None) -> None:
        """The planes of one matrix, in which the modules of ``rows`` are stacked."""
        rows = rows or {name: out}
        module = next(iter(rows))
        weights = self.spec.formats(module)
        contraction = self.spec.contraction_of(module)
        if reason := contraction.refuses(weights, inner):
            raise XlaspikeError(f"{module}: {reason}")
        tensors = tuple(Tensor(f"{module}.weight", (count, inner)) for module, count in rows.items())
        for plane in contraction.planes(weights, out, inner):
            self.args.append(
                Arg(
                    f"{name}.{plane.suffix}",
                    plane.element,
                    plane.shape,
                    "matrix",
                    tensors,
                    weights,
                    plane.suffix,
                    plane.interleaved,
                )
            )

    def _vector(self, tensor: str, size: int) -> None:
        self.args.append(Arg(tensor, F32, (size,), "vector", (Tensor(tensor, (size,)),)))


def weights(config: ModelConfig) -> tuple[Tensor, ...]:
    """All weights of the model, in the order of a graph's arguments."""
    args = weight_args(GraphSpec(config, uniform(DENSE["f32"], DENSE["f32"]), 2, 2))
    return tuple(tensor for arg in args for tensor in arg.tensors)
