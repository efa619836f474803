"""Values are what frozen dataclasses would be: equal by what they hold, and never changed."""

import copy
import pickle
from datetime import UTC, date, datetime
from typing import Generic, TypeVar

import pytest

from rebond.model import Address, Candidacy, Candidate, Entry, Evidence, Fact, Person, Span
from rebond.values import as_dict, fields, replace, value

T = TypeVar("T")


@value
class Point:
    """A place."""

    x: int
    y: int = 0

    @property
    def far(self) -> bool:
        return self.x + self.y > 10


@value
class Box(Generic[T]):
    inside: T


def test_a_value_holds_what_it_was_given_and_defaults_for_the_rest():
    assert (3, 0) == (Point(x=3).x, Point(x=3).y)
    assert (3, 4) == (Point(x=3, y=4).x, Point(x=3, y=4).y)


def test_values_are_equal_by_what_they_hold():
    assert Point(x=1) == Point(x=1, y=0)
    assert Point(x=1) != Point(x=2)
    assert Point(x=1) != Box(inside=1)
    assert Point(x=1) != 1


def test_equal_values_are_one_in_a_set():
    assert {Point(x=1), Point(x=2)} == {Point(x=1), Point(x=1, y=0), Point(x=2)}


def test_a_value_shows_all_it_holds():
    assert "Point(x=1, y=0)" == repr(Point(x=1))
    assert "Span(start=0, end=2, text='Hi')" == repr(Span(start=0, end=2, text="Hi"))


def test_a_value_cannot_be_changed():
    point = Point(x=1)
    with pytest.raises(AttributeError, match="Point is frozen: 'x' cannot change"):
        point.x = 2
    with pytest.raises(AttributeError, match="Point is frozen: 'x' cannot change"):
        del point.x
    with pytest.raises(AttributeError, match="Point is frozen: 'z' cannot change"):
        point.z = 2
    assert Point(x=1) == point


def test_a_value_has_room_for_nothing_else():
    assert not hasattr(Point(x=1), "__dict__")
    assert ("x", "y") == fields(Point)


def test_arguments_are_named_and_known():
    with pytest.raises(TypeError, match=r"Point\(\) lacks the argument 'x'"):
        Point(y=1)
    with pytest.raises(TypeError, match=r"Point\(\) has no argument 'z'"):
        Point(x=1, z=1)
    with pytest.raises(TypeError):
        Point(1)


def test_methods_properties_and_docstring_stay():
    assert Point(x=8, y=8).far
    assert "A place." == Point.__doc__
    assert "Point" == Point.__qualname__
    assert __name__ == Point.__module__


def test_a_generic_value_can_be_named_with_its_type():
    assert Box(inside=1) == Box[int](inside=1)
    assert "Imogen" == Fact(value="Imogen", evidence=()).value


def test_replace_makes_another_value():
    before = Point(x=1, y=2)
    assert Point(x=1, y=5) == replace(before, y=5)
    assert Point(x=1, y=2) == before
    with pytest.raises(TypeError, match="has no argument 'z'"):
        replace(before, z=1)


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v))]
)
def test_a_value_survives_copying_and_pickling(again):
    person = Person(id="p1", name="Imogen Clarke", met=True)
    assert person == again(person)


def test_as_dict_is_ready_for_json():
    candidacy = Candidacy(
        candidate=Candidate(name="Sasha"),
        journal=(Entry(id="j1", date=date(2026, 3, 10), text="the last boat"),),
    )
    told = as_dict(candidacy)
    assert {"name": "Sasha", "email": "", "gender": None} == told["candidate"]
    assert ["2026-03-10"] == [entry["date"] for entry in told["journal"]]
    assert [] == told["people"]
    assert "2026-03-12T09:00:00+00:00" == as_dict(datetime(2026, 3, 12, 9, tzinfo=UTC))


def test_a_fact_quotes_its_first_evidence():
    evidence = (Evidence(source="message", quote="Hi Sasha,"), Evidence(source="e1", quote="Sasha"))
    assert "Hi Sasha," == Fact(value="Sasha", evidence=evidence).quote
    assert "" == Fact(value="Sasha", evidence=()).quote


def test_fields_keep_the_order_in_which_they_are_written():
    assert ("name", "email") == fields(Address)
