"""`rebond lsp` as an editor meets it: a real client, a real process, standard input and output between them."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lsprotocol import types
from pygls.lsp.client import LanguageClient

import rebond
from rebond.editor import Lines
from tests.test_editor import Typist, edits

LIMIT = 60  # seconds, after which something hangs
NOTE = """\
Dear Ruth,

Thank you for the day 👍 at the café, l’été: it was a hour of joy. I would gladly apply again.

Kind regards,
Sasha
"""
ANGRY = "Dear Ruth,\n\nYou are liars and idiots. You will hear from my lawyer.\n\nSasha\n"
CALM = "Dear Ruth,\n\nThank you for the hour on Tuesday. I would gladly apply again in the autumn.\n\nKind regards,\nSasha\n"


class Editor(LanguageClient):
    """An editor with open notes: what it was told, and what it holds."""

    def __init__(self) -> None:
        super().__init__("an editor", "1")
        self.told: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()
        self.said: asyncio.Queue[str] = asyncio.Queue()
        self.watched: list[str] = []

        @self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def tell(params: types.PublishDiagnosticsParams) -> None:
            self.told.put_nowait(params)

        @self.feature(types.WINDOW_SHOW_MESSAGE)
        def say(params: types.ShowMessageParams) -> None:
            self.said.put_nowait(params.message)

        @self.feature(types.CLIENT_REGISTER_CAPABILITY)
        def register(params: types.RegistrationParams) -> None:
            self.watched += [registration.method for registration in params.registrations]

    def open(self, path: Path | str, text: str, version: int = 1) -> str:
        uri = path.as_uri() if isinstance(path, Path) else path
        item = types.TextDocumentItem(uri=uri, language_id="plaintext", version=version, text=text)
        self.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))
        return uri

    def change(self, uri: str, version: int, *changes: object) -> None:
        which = types.VersionedTextDocumentIdentifier(uri=uri, version=version)
        made = [
            types.TextDocumentContentChangeWholeDocument(text=c) if isinstance(c, str) else c
            for c in changes
        ]
        self.text_document_did_change(types.DidChangeTextDocumentParams(text_document=which, content_changes=made))  # fmt: skip

    async def remarks(self, uri: str, version: int | None) -> list[types.Diagnostic]:
        """What is told about that version; about an older one nothing may be told after it."""
        while True:
            told = await self.told.get()
            if (told.uri, told.version) == (uri, version):
                return list(told.diagnostics)

    async def rules(self, uri: str, version: int | None) -> list[str]:
        return [d.data["rule"] if isinstance(d.data, dict) else d.data.rule for d in await self.remarks(uri, version)]  # fmt: skip

    async def actions(self, uri: str, line: int, column: int, *only: str) -> list[types.CodeAction]:
        here = types.Position(line=line, character=column)
        return list(
            await self.text_document_code_action_async(
                types.CodeActionParams(
                    text_document=types.TextDocumentIdentifier(uri=uri),
                    range=types.Range(start=here, end=here),
                    context=types.CodeActionContext(diagnostics=[], only=list(only) or None),
                )
            )
        )

    async def goodbye(self) -> int:
        """Leave in due form; the server's exit code."""
        await self.shutdown_async(None)
        self.exit(None)
        return await self._server.wait()


def capabilities(**workspace: object) -> types.ClientCapabilities:
    return types.ClientCapabilities(
        workspace=types.WorkspaceClientCapabilities(**workspace),
        text_document=types.TextDocumentClientCapabilities(
            hover=types.HoverClientCapabilities(content_format=[types.MarkupKind.Markdown])
        ),
    )


@asynccontextmanager
async def editing(
    folder: Path, *program: str, options: object = None, able: types.ClientCapabilities | None = None, process: int | None = None
) -> AsyncIterator[Editor]:  # fmt: skip
    """An editor and its server, which is ended whatever happens."""
    editor = Editor()
    home = {"XDG_CONFIG_HOME": str(folder / ".config"), "XDG_DATA_HOME": str(folder / ".data")}
    command = program or ("-m", "rebond", "lsp")
    await editor.start_io(sys.executable, *command, env=os.environ | home, cwd=folder)
    try:
        await editor.initialize_async(
            types.InitializeParams(
                capabilities=able or types.ClientCapabilities(),
                process_id=process,
                initialization_options=options,
            )
        )
        editor.initialized(types.InitializedParams())
        yield editor
    finally:
        if editor._server.returncode is None:
            editor._server.kill()
        await editor._server.stderr.read()
        await editor.stop()


def run(session: Callable[[], Awaitable[object]]) -> object:
    async def bounded() -> object:
        async with asyncio.timeout(LIMIT):
            return await session()

    return asyncio.run(bounded())


def apply(text: str, action: types.CodeAction) -> str:
    """The text as an editor has it after an action."""
    edit = action.edit
    made = edit.document_changes[0].edits if edit.document_changes else next(iter(edit.changes.values()))  # fmt: skip
    lines = Lines(text)
    for one in sorted(made, key=lambda e: (e.range.start.line, e.range.start.character), reverse=True):  # fmt: skip
        low = lines.offset(one.range.start.line, one.range.start.character)
        high = lines.offset(one.range.end.line, one.range.end.character)
        text = text[:low] + one.new_text + text[high:]
    return text


def stretch(typist: Typist, low: int, high: int) -> tuple[int, int, int, int]:
    """Line and column, from and to, of characters of an editor's text."""
    text = typist.text
    start, end = (typist.place(len(text[:at].encode("utf-16-le")) // 2) for at in (low, high))
    return start.line, start.character, end.line, end.character


def stretch_of(found: types.Diagnostic) -> tuple[int, int, int, int]:
    start, end = found.range.start, found.range.end
    return start.line, start.character, end.line, end.character


# --- remarks --------------------------------------------------------------------------------------


def test_remarks_come_and_go_while_one_types(tmp_path):
    async def session():
        async with editing(tmp_path) as editor:
            uri = editor.open(tmp_path / "note.txt", NOTE)
            (elision,) = [d for d in await editor.remarks(uri, 1) if d.code == "L07"]
            at = stretch(Typist(NOTE), NOTE.index("a hour"), NOTE.index(" of joy"))
            assert at == stretch_of(elision)
            assert ("rebond", types.DiagnosticSeverity.Warning, None) == (elision.source, elision.severity, elision.code_description)  # fmt: skip
            typist = Typist(NOTE)
            spot = typist.text.encode("utf-16-le").index("a hour".encode("utf-16-le")) // 2
            editor.change(uri, 2, typist.type(spot + 1, spot + 1, "n"))
            assert "elision" not in await editor.rules(uri, 2)
            editor.change(uri, 3, typist.type(spot + 1, spot + 2, ""), typist.type(0, 0, "👍\r\n"))
            remarks = [d for d in await editor.remarks(uri, 3) if d.code == "L07"]
            assert [stretch(typist, typist.text.index("a hour"), typist.text.index(" of joy"))] == [stretch_of(d) for d in remarks]  # fmt: skip
            editor.change(uri, 4, CALM)  # the whole text at once
            assert [] == await editor.rules(uri, 4)
            editor.text_document_did_close(types.DidCloseTextDocumentParams(text_document=types.TextDocumentIdentifier(uri=uri)))  # fmt: skip
            assert [] == await editor.rules(uri, None)
            assert 0 == await editor.goodbye()
            assert "" == (await editor._server.stderr.read()).decode()

    run(session)


def test_whatever_is_typed_the_remarks_are_about_the_text_as_it_is(tmp_path):
    """The same as `rebond.review` says of the editor's text, at the places where the editor has it."""
    pieces = ["a hour ", "!!!", "Merci à l’équipe de Airbus.", "é", "👍", "\n", "\r\n", "\u2028", "Please, please hire me. "]  # fmt: skip
    texts = st.lists(st.sampled_from(pieces), max_size=5).map("".join)

    async def type_all(editor: Editor, uri: str, number: int, case: tuple[str, list]) -> None:
        text, made = case
        typist = Typist("Dear Ruth,\n\nThank you. " + text)
        shift = len(typist.units) - len(Typist(text).units)
        editor.open(uri, typist.text, number)
        for step, (low, high, piece) in enumerate(made):
            editor.change(uri, number + step + 1, typist.type(low + shift, high + shift, piece))
        told = await editor.remarks(uri, number + len(made))
        text = typist.text.replace("\r\n", "\n")
        back = [m.start() - n for n, m in enumerate(re.finditer("\r\n", typist.text))]

        def raw(at: int) -> int:
            return at + sum(line_end < at for line_end in back)

        expected = sorted(
            (*stretch(typist, raw(f.start), raw(f.end)), f.message)
            for f in rebond.review(text, language="en")
            if f.end
        )
        placed = sorted((*stretch_of(d), d.message) for d in told)
        assert expected == [d for d in placed if d in expected]
        assert len(placed) == len(rebond.review(text, language="en"))
        editor.text_document_did_close(types.DidCloseTextDocumentParams(text_document=types.TextDocumentIdentifier(uri=uri)))  # fmt: skip

    loop = asyncio.new_event_loop()
    session = editing(tmp_path, options={"language": "en"})
    editor = loop.run_until_complete(session.__aenter__())
    try:
        uri, numbers = (tmp_path / "note.txt").as_uri(), iter(range(1, 1_000_000, 10))

        @settings(max_examples=25)
        @given(edits(texts))
        def typed(case):
            work = type_all(editor, uri, next(numbers), case)
            loop.run_until_complete(asyncio.wait_for(work, LIMIT))

        typed()
    finally:
        loop.run_until_complete(session.__aexit__(None, None, None))
        loop.close()


def test_two_notes_are_two_notes(tmp_path):
    async def session():
        async with editing(tmp_path) as editor:
            first = editor.open(tmp_path / "a b.txt", NOTE)
            second = editor.open(tmp_path / "é.md", CALM)
            assert "elision" in await editor.rules(first, 1)
            assert [] == await editor.rules(second, 1)
            for version in range(2, 30):  # typed faster than it can be reviewed
                editor.change(first, version, CALM + "x" * version)
                editor.change(second, version, NOTE + "x" * version)
            versions = {first: [], second: []}
            while versions[first][-1:] != [29] or versions[second][-1:] != [29]:
                told = await editor.told.get()
                versions[told.uri].append(told.version)
                found = "elision" in [d.data.rule if hasattr(d.data, "rule") else d.data["rule"] for d in told.diagnostics]  # fmt: skip
                assert (told.uri == second) == found
            assert all(seen == sorted(set(seen)) for seen in versions.values())

    run(session)


def test_a_draft_with_a_header_is_reviewed_below_it(tmp_path):
    header = "From: Sasha <s@a.example>\nTo: Ruth <ruth@b.example>\nCc: \nBcc: \nSubject: Re: Planner\nReply-To: \n\n"

    async def session():
        async with editing(tmp_path) as editor:
            uri = editor.open(tmp_path / "neomutt-a1b2", header + NOTE)
            remarks = await editor.remarks(uri, 1)
            at = stretch(Typist(header + NOTE), len(header) + NOTE.index("a hour"), len(header) + NOTE.index(" of joy"))  # fmt: skip
            assert [at] == [stretch_of(d) for d in remarks if d.code == "L07"]
            assert all(d.range.start.line >= header.count("\n") for d in remarks)
            (mend, *_) = await editor.actions(uri, at[0], at[1] + 1)
            assert header + NOTE.replace("a hour", "an hour") == apply(header + NOTE, mend)

    run(session)


# --- what can be done ------------------------------------------------------------------------------


def test_what_can_be_done_about_a_remark(tmp_path):
    async def session():
        able = capabilities(workspace_edit=types.WorkspaceEditClientCapabilities(document_changes=True))  # fmt: skip
        async with editing(tmp_path, able=able) as editor:
            uri = editor.open(tmp_path / "note.txt", NOTE, 7)
            await editor.remarks(uri, 7)
            line, column, *_ = stretch(Typist(NOTE), NOTE.index("hour"), 0)
            mend, allow, every = await editor.actions(uri, line, column)
            assert ("Write “an hour”", "quickfix", True) == (mend.title, mend.kind, mend.is_preferred)  # fmt: skip
            assert NOTE.replace("a hour", "an hour") == apply(NOTE, mend)
            assert "L07" == mend.diagnostics[0].code
            assert ("Allow elision here", None) == (allow.title, allow.is_preferred)
            assert NOTE.replace("Thank you", "# rebond: allow elision\nThank you") == apply(NOTE, allow)  # fmt: skip
            assert 7 == mend.edit.document_changes[0].text_document.version
            assert "source.fixAll.rebond" == every.kind
            mended = apply(NOTE, every)
            assert rebond.mend(NOTE, rebond.review(NOTE)) == mended
            for only in ("source.fixAll", "source", "source.fixAll.rebond"):
                assert [every.title] == [a.title for a in await editor.actions(uri, 0, 0, only)]
            assert [] == await editor.actions(uri, 0, 0, "refactor")
            editor.change(uri, 8, mended)
            assert "elision" not in await editor.rules(uri, 8)
            assert [] == await editor.actions(uri, 3, 0)
            editor.change(uri, 9, apply(NOTE, allow))
            assert "elision" not in await editor.rules(uri, 9)

    run(session)


def test_a_remark_explains_itself(tmp_path):
    async def session():
        async with editing(tmp_path, able=capabilities()) as editor:
            uri = editor.open(tmp_path / "note.txt", NOTE)
            line, column, _, width = stretch(Typist(NOTE), NOTE.index("a hour"), NOTE.index(" of joy"))  # fmt: skip
            shown = await hover(editor, uri, line, column + 2)  # before anything was told
            assert (column, width) == (shown.range.start.character, shown.range.end.character)
            assert types.MarkupKind.Markdown == shown.contents.kind
            for part in ("“a hour” is not how it is said", "Better: A user, an hour", "**L07 elision**", "**Not when:**", "**It mends:**"):  # fmt: skip
                assert part in shown.contents.value
            assert await hover(editor, uri, 4, 3) is None

    async def hover(editor: Editor, uri: str, line: int, column: int) -> types.Hover | None:
        return await editor.text_document_hover_async(
            types.HoverParams(
                text_document=types.TextDocumentIdentifier(uri=uri),
                position=types.Position(line=line, character=column),
            )
        )

    run(session)


# --- settings --------------------------------------------------------------------------------------


def test_the_settings_beside_the_note_hold_and_so_does_their_change(tmp_path):
    """Told by the editor, or noticed."""
    beside = tmp_path / "rebond.toml"
    beside.write_text('[review]\nignore = ["elision"]\n', encoding="utf-8")

    async def session():
        watching = types.DidChangeWatchedFilesClientCapabilities(dynamic_registration=True)
        async with editing(tmp_path, able=capabilities(did_change_watched_files=watching)) as editor:  # fmt: skip
            uri = editor.open(tmp_path / "note.txt", NOTE)
            assert "elision" not in await editor.rules(uri, 1)
            assert [types.WORKSPACE_DID_CHANGE_WATCHED_FILES] == editor.watched
            beside.write_text('[review]\nselect = ["elision"]\n[review.levels]\nelision = "error"\n', encoding="utf-8")  # fmt: skip
            event = types.FileEvent(uri=beside.as_uri(), type=types.FileChangeType.Changed)
            editor.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams(changes=[event]))  # fmt: skip
            (elision,) = await editor.remarks(uri, 1)
            assert types.DiagnosticSeverity.Error == elision.severity
            beside.write_text("[review]\nselekt = 1\n", encoding="utf-8")  # nobody tells
            assert "review.select" in await editor.said.get()
            assert ["elision"] == await editor.rules(uri, 1)  # as they were when they were good
            beside.unlink()
            assert {"elision", "emoji"} <= set(await editor.rules(uri, 1))

    run(session)


def test_the_editors_settings_hold_and_so_does_their_change(tmp_path):
    async def session():
        async with editing(tmp_path, options={"language": "fr", "select": ["elision"]}) as editor:
            uri = editor.open("untitled:Untitled-1", "Merci à l'équipe de Airbus.\n")
            assert ["elision"] == await editor.rules(uri, 1)
            changed = {"rebond": {"ignore": ["L07"], "levels": {"emoji": "error"}}}
            editor.workspace_did_change_configuration(types.DidChangeConfigurationParams(settings=changed))  # fmt: skip
            assert "elision" not in await editor.rules(uri, 1)
            for wrong, word in (({"ignore": ["emojy"]}, "emoji"), ({"packs": ["./p"]}, "packs"), ({"langage": "fr"}, "review.language")):  # fmt: skip
                editor.workspace_did_change_configuration(types.DidChangeConfigurationParams(settings={"rebond": wrong}))  # fmt: skip
                assert word in await editor.said.get()

    run(session)


# --- what goes wrong ---------------------------------------------------------------------------------


def test_a_rule_that_stumbles_is_told_and_the_others_go_on(tmp_path):
    program = (
        "import sys, rebond.rules.emoji as emoji\n"
        "def check(draft): raise ValueError(draft.text)\n"
        "emoji.check = check\n"
        "from rebond.cli import command\n"
        "sys.argv = ['rebond', 'lsp']; command()\n"
    )

    async def session():
        async with editing(tmp_path, "-c", program) as editor:
            uri = editor.open(tmp_path / "note.txt", NOTE)
            rules = await editor.rules(uri, 1)
            assert ("elision" in rules, "emoji" in rules) == (True, False)
            said = await editor.said.get()
            assert "Rebond: The rule emoji stumbled (ValueError at <string>:2)" in said
            assert "Ruth" not in said
            every = await editor.actions(uri, 0, 0, "source.fixAll")
            assert "an hour" in apply(NOTE, every[0])
            editor.change(uri, 2, NOTE + "x")
            assert "elision" in await editor.rules(uri, 2)
            assert editor.said.empty()
            assert 0 == await editor.goodbye()

    run(session)


def test_strange_texts_are_no_end(tmp_path):
    async def session():
        async with editing(tmp_path) as editor:
            uri = editor.open(tmp_path / "note.txt", "")
            assert [] == await editor.rules(uri, 1)
            strange = ["\n \r\n", "\ud83d a hour " * 3, "\x00\u2028" * 50, "To: a@b.example\n", "a hour! " * 40_000, "a hour! " * 1_000, "🙂" * 2_000, "日本語のお礼。\n"]  # fmt: skip
            for version, text in enumerate(strange, 2):
                editor.change(uri, version, text)
                await editor.remarks(uri, version)
                await editor.actions(uri, 0, 3)
            editor.change((tmp_path / "not-open.txt").as_uri(), 1, "who?")
            editor.protocol.notify("rebond/unknown", {"x": 1})
            editor.change(uri, 99, CALM)
            assert [] == await editor.rules(uri, 99)
            assert 0 == await editor.goodbye()

    run(session)


def test_nothing_is_written_and_a_note_in_anger_is_told_to_wait(tmp_path):
    (tmp_path / "note.txt").write_text(ANGRY, encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))

    async def session():
        async with editing(tmp_path) as editor:
            uri = editor.open(tmp_path / "note.txt", ANGRY)
            assert "not_tonight" in await editor.rules(uri, 1)
            await editor.actions(uri, 2, 3)
            editor.text_document_did_save(types.DidSaveTextDocumentParams(text_document=types.TextDocumentIdentifier(uri=uri)))  # fmt: skip
            assert 0 == await editor.goodbye()
            assert "" == (await editor._server.stderr.read()).decode()

    run(session)
    assert before == sorted(tmp_path.rglob("*"))
    assert ANGRY == (tmp_path / "note.txt").read_text(encoding="utf-8")


# --- the end -----------------------------------------------------------------------------------------


def test_an_exit_without_goodbye_is_one(tmp_path):
    async def session():
        async with editing(tmp_path) as editor:
            editor.exit(None)
            return await editor._server.wait()

    assert 1 == run(session)


@pytest.mark.parametrize("during", [False, True], ids=["idle", "while it reviews"])
def test_an_editor_that_closes_the_line_ends_the_server(tmp_path, during):
    async def session():
        async with editing(tmp_path) as editor:
            if during:
                editor.open(tmp_path / "note.txt", NOTE * 50)
            editor._server.stdin.close()
            return await editor._server.wait()

    assert 1 == run(session)


@pytest.mark.skipif(sys.platform == "win32", reason="there, asking after a process would end it")
def test_an_editor_that_dies_ends_the_server_though_the_line_stays_open(tmp_path):
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:

        async def session():
            async with editing(tmp_path, process=other.pid) as editor:
                uri = editor.open(tmp_path / "note.txt", CALM)
                assert [] == await editor.rules(uri, 1)
                other.kill()
                other.wait()
                return await editor._server.wait()

        assert 1 == run(session)


# --- over a port -------------------------------------------------------------------------------------


def test_over_a_port_each_editor_has_a_session_of_its_own(tmp_path):
    async def session():
        server = await asyncio.create_subprocess_exec(sys.executable, "-m", "rebond", "lsp", "--tcp", "0", stderr=subprocess.PIPE, cwd=tmp_path)  # fmt: skip
        try:
            told = (await server.stderr.readline()).decode()
            assert told.startswith("rebond: listening on 127.0.0.1:")
            port = int(told.rpartition(":")[2])
            with pytest.raises(OSError, match=r"refused|unreachable|Connect"):
                await asyncio.open_connection("127.0.0.2", port)
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}")  # a browser
            assert b"" == await reader.read()
            writer.close()
            codes = [await once(port, "elision"), await once(port, "")]
            assert [None, 0] == [codes[0], await server.wait()]
        finally:
            if server.returncode is None:
                server.kill()
            await server.communicate()

    async def once(port: int, ignored: str) -> None:
        editor = Editor()
        await editor.start_tcp("127.0.0.1", port)
        options = {"ignore": [ignored]} if ignored else None
        await editor.initialize_async(types.InitializeParams(capabilities=types.ClientCapabilities(), initialization_options=options))  # fmt: skip
        editor.initialized(types.InitializedParams())
        uri = editor.open(tmp_path / "note.txt", NOTE)
        assert (ignored != "elision") == ("elision" in await editor.rules(uri, 1))
        if not ignored:
            await editor.shutdown_async(None)
            editor.exit(None)
        editor.protocol.writer.close()
        await editor.stop()

    run(session)


# --- what is told to those who type it ------------------------------------------------------------------


def refused(*command: str) -> tuple[int, str, str]:
    done = subprocess.run([sys.executable, *command], capture_output=True, text=True, timeout=LIMIT, stdin=subprocess.DEVNULL)  # fmt: skip
    return done.returncode, done.stdout, done.stderr


def test_without_the_extra_one_line_says_what_to_install():
    program = "import sys; sys.modules['pygls'] = None\nfrom rebond.cli import main\nsys.exit(main(['lsp']))"
    assert (2, "", 'rebond: an editor needs one package more than the command line: pip install "rebond[lsp]".\n') == refused("-c", program)  # fmt: skip


@pytest.mark.parametrize("port", ["-1", "65536", "http", "²"])
def test_a_port_is_a_port(port):
    code, out, err = refused("-m", "rebond", "lsp", f"--tcp={port}")
    assert (2, "", 1) == (code, out, err.count("\n"))
