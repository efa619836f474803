"""Frozen values, cheap to define.

The nouns are what `@dataclass(frozen=True, slots=True, kw_only=True)` would
make of them, and type checkers see them so. They are not dataclasses because
that decorator writes and compiles source for every class, and imports
`inspect`: 30 ms for our nouns, half of what one whole note may cost from a
cold start. See docs/decisions/0001-values-not-dataclasses.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from collections.abc import Callable

C = TypeVar("C", bound=type)
V = TypeVar("V")

_set = object.__setattr__


def _init(self: Any, **given: Any) -> None:
    cls = type(self)
    for name in cls.__fields__:
        if name in given:
            _set(self, name, given.pop(name))
        elif name in cls.__defaults__:
            _set(self, name, cls.__defaults__[name])
        else:
            raise TypeError(f"{cls.__name__}() lacks the argument {name!r}")
    if given:
        raise TypeError(f"{cls.__name__}() has no argument {next(iter(given))!r}")


def _key(self: Any) -> tuple[Any, ...]:
    return tuple(getattr(self, name) for name in type(self).__fields__)


def _eq(self: Any, other: object) -> bool:
    return _key(self) == _key(other) if type(self) is type(other) else NotImplemented


def _hash(self: Any) -> int:
    return hash((type(self).__name__, _key(self)))


def _repr(self: Any) -> str:
    shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in type(self).__fields__)
    return f"{type(self).__name__}({shown})"


def _frozen(self: Any, name: str, *_: object) -> None:
    raise AttributeError(f"{type(self).__name__} is frozen: {name!r} cannot change")


def _reduce(self: Any) -> tuple[Callable[..., Any], tuple[Any, ...]]:
    return _restore, (type(self), _key(self))


def _restore(cls: type, values: tuple[Any, ...]) -> Any:
    return cls(**dict(zip(fields(cls), values, strict=True)))


_METHODS: dict[str, Any] = {
    "__init__": _init,
    "__eq__": _eq,
    "__hash__": _hash,
    "__repr__": _repr,
    "__setattr__": _frozen,
    "__delattr__": _frozen,
    "__reduce__": _reduce,
}


@dataclass_transform(kw_only_default=True, frozen_default=True)
def value(cls: C) -> C:
    """Make a class a frozen, slotted value with keyword arguments only.

    >>> @value
    ... class Point:
    ...     x: int
    ...     y: int = 0
    >>> Point(x=1), Point(x=1) == Point(x=1, y=0)
    (Point(x=1, y=0), True)
    """
    names = tuple(cls.__dict__.get("__annotations__", ()))
    body = {
        name: item
        for name, item in cls.__dict__.items()
        if name not in names and name not in ("__dict__", "__weakref__")
    }
    body["__slots__"] = names
    body["__fields__"] = names
    body["__defaults__"] = {name: cls.__dict__[name] for name in names if name in cls.__dict__}
    made = type(cls)(cls.__name__, cls.__bases__, body | _METHODS)
    made.__qualname__ = cls.__qualname__
    return made


def fields(cls: type) -> tuple[str, ...]:
    """The names of a value's fields, in the order in which they are written."""
    return tuple(cls.__fields__)  # type: ignore[attr-defined]


def replace(old: V, **changes: Any) -> V:
    """The same value with some fields changed."""
    cls = type(old)
    return cls(**{name: getattr(old, name) for name in fields(cls)} | changes)


def as_dict(item: Any) -> Any:
    """The value as plain dictionaries, lists and scalars, ready for JSON."""
    if hasattr(type(item), "__fields__"):
        return {name: as_dict(getattr(item, name)) for name in fields(type(item))}
    if isinstance(item, tuple | list):
        return [as_dict(part) for part in item]
    return item.isoformat() if hasattr(item, "isoformat") else item
