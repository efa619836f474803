"""What `make mutants` stands on: broken code takes effect everywhere, and what is known stays known."""

from types import ModuleType

from scripts.mutants import code_of, equivalents, put, sources


def test_new_examples_leave_a_kill_standing_and_new_code_does_not():
    assert code_of('"""One."""\nx = 1\n') == code_of('"""Two."""\nx = 1  # still\n')
    assert code_of('"""One."""\nx = 1\n') != code_of('"""One."""\nx = 2\n')


def test_whoever_holds_a_function_or_a_class_gets_the_broken_one():
    module = ModuleType("broken")
    module.__file__ = "broken.py"
    source = "def f(a=1):\n    return a + 1\nclass C:\n    def m(self):\n        return f()\n"
    put(module, source)
    held, kind, one = module.f, module.C, module.C()
    put(module, source.replace("+", "-").replace("a=1", "a=5"))
    assert (4, 4, True) == (held(), one.m(), module.C is kind)


def test_every_equivalent_names_a_line_that_is_there_and_its_reason():
    lines = {name: {row.strip() for row in text.split("\n")} for name, text in sources().items()}
    known = equivalents()
    assert [] == [key for key in known if key[1] not in lines[key[0]]]
    assert [] == [key for key, reason in known.items() if not reason]
