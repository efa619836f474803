"""The language server's protocol: what an editor says and is told. It needs the extra `lsp`.

One thread hears the editor, another one reviews, so that typing is never
waited for. What is told is about the text as it is at that moment, or is not
told.
"""

from __future__ import annotations

import asyncio
import logging
import os
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, Any

from lsprotocol import types
from pygls.io_ import StdinAsyncReader, StdoutWriter, run_async
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol, lsp_method
from pygls.uris import to_fs_path

import rebond
from rebond.editor import Edit, Lines, changed
from rebond.errors import UserError
from rebond.lsp.desk import Desk, Sheet
from rebond.rulebook import book

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from rebond.editor import Remedy
    from rebond.lsp.desk import Look, Remark

_PAUSE, _LONGEST_PAUSE = 0.02, 0.5  # seconds without a letter before a text is looked at
_WATCH = 1.0  # seconds between two looks at settings and at whether the editor lives
_SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "info": types.DiagnosticSeverity.Information,
}
_MESSAGES = {"error": types.MessageType.Error, "warning": types.MessageType.Warning}
_FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.rebond"
_WORKER = ThreadPoolExecutor(max_workers=1, thread_name_prefix="review")


class Protocol(LanguageServerProtocol):
    """What pygls hears, with the texts kept by us.

    Its own keeping counts lines as Python does, with more than editors count.
    """

    @lsp_method(types.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: types.DidOpenTextDocumentParams) -> None:
        self.fm.features[types.TEXT_DOCUMENT_DID_OPEN](params)

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> None:
        self.fm.features[types.TEXT_DOCUMENT_DID_CHANGE](params)

    @lsp_method(types.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: types.DidCloseTextDocumentParams) -> None:
        self.fm.features[types.TEXT_DOCUMENT_DID_CLOSE](params)


class Server(LanguageServer):
    """One editor's session: its open notes, its settings, and what it can understand."""

    def __init__(self) -> None:
        super().__init__("rebond", rebond.__version__, protocol_cls=Protocol)
        self.sheets: dict[str, Sheet] = {}
        self.desk = Desk(self._report)
        self.cost = 0.0  # seconds that the last look took
        self.local = True  # whether the editor's process is one of this machine's
        self.loop: asyncio.AbstractEventLoop | None = None
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._looking: dict[str, asyncio.Lock] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        _listen(self)

    # --- looking ---------------------------------------------------------------------------------

    def touch(self, sheet: Sheet, pause: float | None = None) -> None:
        """Look at a text soon: when nothing is typed for a moment."""
        if pause is None:
            pause = min(max(_PAUSE, 2 * self.cost), _LONGEST_PAUSE)
        old = self._timers.pop(sheet.uri, None)
        if old is not None:
            old.cancel()
        loop = asyncio.get_running_loop()
        self._timers[sheet.uri] = loop.call_later(pause, self._start, sheet)

    def forget(self, sheet: Sheet) -> None:
        timer = self._timers.pop(sheet.uri, None)
        if timer is not None:
            timer.cancel()
        self._looking.pop(sheet.uri, None)

    def _start(self, sheet: Sheet) -> None:
        self._timers.pop(sheet.uri, None)
        self.spawn(self._tell(sheet))

    def spawn(self, work: Any) -> None:
        """Run something beside; it is kept until it is done."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def look(self, sheet: Sheet) -> Look:
        """What is seen in a text as it stands now, also if it is typed in meanwhile."""
        async with self._looking.setdefault(sheet.uri, asyncio.Lock()):
            while True:
                if sheet.look is not None:
                    return sheet.look
                lines = sheet.lines
                begun = monotonic()
                found = await in_worker(self.desk.look, lines, sheet)
                self.cost = monotonic() - begun
                if sheet.lines is lines:
                    sheet.look = found

    async def _tell(self, sheet: Sheet) -> None:
        if sheet.look is not None and sheet.told is sheet.look:
            return
        look = await self.look(sheet)
        # No await from here on: the text cannot change between the look and the word about it.
        if self.sheets.get(sheet.uri) is not sheet or sheet.look is not look or sheet.told is look:
            return
        sheet.told = look
        self.publish(sheet.uri, sheet.version, [diagnostic(look, r) for r in look.remarks])

    def publish(self, uri: str, version: int | None, found: list[types.Diagnostic]) -> None:
        try:
            self.text_document_publish_diagnostics(
                types.PublishDiagnosticsParams(uri=uri, version=version, diagnostics=found)
            )
        except OSError:  # nobody is there any more
            raise SystemExit(1) from None

    # --- what is told beside -----------------------------------------------------------------------

    def _report(self, gravity: str, words: str) -> None:
        """From the thread that reviews: put something before the person, or in the editor's log."""
        if self.loop is not None:
            with suppress(RuntimeError):  # it is closing
                self.loop.call_soon_threadsafe(self._say, gravity, f"Rebond: {words}")

    def _say(self, gravity: str, words: str) -> None:
        with suppress(OSError):
            if gravity in _MESSAGES:
                kind = _MESSAGES[gravity]
                self.window_show_message(types.ShowMessageParams(type=kind, message=words))
            else:
                kind = types.MessageType.Log
                self.window_log_message(types.LogMessageParams(type=kind, message=words))

    async def watch(self) -> None:
        """Notice settings that change where the editor does not tell, and an editor that died."""
        parent = self.process_id if self.local and _alive(self.process_id) else None
        while True:
            await asyncio.sleep(_WATCH)
            if parent is not None and not _alive(parent):
                raise SystemExit(1)
            for sheet in list(self.sheets.values()):
                if sheet.look is not None and sheet.look.state != self.desk.state(sheet):
                    self.again(sheet)

    def leave(self) -> None:
        """End what runs beside: the editor is gone."""
        for timer in self._timers.values():
            timer.cancel()
        for task in self._tasks:
            task.cancel()

    def again(self, *sheets: Sheet) -> None:
        """Look again at texts that are the same: the settings are others."""
        for sheet in sheets or list(self.sheets.values()):
            sheet.rewrite(Lines(sheet.text, sheet.lines.unit), sheet.version)
            self.touch(sheet, 0)


async def in_worker(function: Callable[..., Any], *arguments: object) -> Any:
    return await asyncio.get_running_loop().run_in_executor(_WORKER, function, *arguments)


def _alive(process: int | None) -> bool:
    if process is None or sys.platform == "win32":  # where asking would end it
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


# --- what an editor says ------------------------------------------------------------------------


def _listen(server: Server) -> None:
    """Everything that is answered."""

    @server.feature(types.INITIALIZE)
    def begin(params: types.InitializeParams) -> None:
        server.loop = asyncio.get_running_loop()
        server.desk.prefer(_plain(params.initialization_options))
        server.spawn(server.watch())

    @server.feature(types.INITIALIZED)
    async def begun(_: types.InitializedParams) -> None:
        workspace = server.client_capabilities.workspace
        watching = workspace.did_change_watched_files if workspace else None
        if watching is None or not watching.dynamic_registration:
            return
        pattern = types.FileSystemWatcher(glob_pattern="**/rebond.toml")
        options = types.DidChangeWatchedFilesRegistrationOptions(watchers=[pattern])
        with suppress(Exception):  # an editor that refuses is asked no more: we look ourselves
            await server.client_register_capability_async(
                types.RegistrationParams(
                    registrations=[
                        types.Registration(
                            id="settings",
                            method=types.WORKSPACE_DID_CHANGE_WATCHED_FILES,
                            register_options=options,
                        )
                    ]
                )
            )

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        given = params.text_document
        path = (to_fs_path(given.uri) or "") if given.uri.startswith("file:") else ""
        unit = server.workspace.position_encoding or types.PositionEncodingKind.Utf16
        sheet = Sheet(given.uri, path, given.text, given.version, str(getattr(unit, "value", unit)))
        server.sheets[given.uri] = sheet
        server.touch(sheet, 0)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def typed(params: types.DidChangeTextDocumentParams) -> None:
        sheet = server.sheets.get(params.text_document.uri)
        if sheet is None:
            return
        lines = sheet.lines
        for change in params.content_changes:
            lines = Lines(_after(lines, change), lines.unit)
        sheet.rewrite(lines, params.text_document.version)
        server.touch(sheet)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        sheet = server.sheets.pop(params.text_document.uri, None)
        if sheet is not None:
            server.forget(sheet)
            server.publish(sheet.uri, None, [])

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: types.DidSaveTextDocumentParams) -> None:
        if params.text_document.uri.endswith("/rebond.toml"):
            server.again()

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def settings_changed(_: types.DidChangeWatchedFilesParams) -> None:
        server.again()

    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    def preferred(params: types.DidChangeConfigurationParams) -> None:
        server.desk.prefer(_plain(params.settings))
        server.again()

    @server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix, _FIX_ALL]),
    )
    async def remedies(params: types.CodeActionParams) -> list[types.CodeAction]:
        sheet = server.sheets.get(params.text_document.uri)
        if sheet is None:
            return []
        look = await server.look(sheet)
        start, end = (
            look.lines.offset(p.line, p.character) for p in (params.range.start, params.range.end)
        )
        made = await in_worker(server.desk.remedies, look, start, end)
        if sheet.look is not look:
            return []  # typed in meanwhile: these edits would land elsewhere
        wanted = params.context.only
        actions = [_action(server, sheet, look, remark, remedy) for remark, remedy in made]
        return [a for a in actions if wanted is None or _among(a.kind, wanted)]

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def explained(params: types.HoverParams) -> types.Hover | None:
        sheet = server.sheets.get(params.text_document.uri)
        if sheet is None:
            return None
        look = await server.look(sheet)
        at = look.lines.offset(params.position.line, params.position.character)
        here = [r for r in look.remarks if r.start <= at <= r.end]
        if not here:
            return None
        kind = _markup(server.client_capabilities)
        text = "\n\n---\n\n".join(_told(look, remark, kind) for remark in here)
        start, end = max(r.start for r in here), min(r.end for r in here)
        around = _range(look.lines, start, max(start, end))
        return types.Hover(contents=types.MarkupContent(kind=kind, value=text), range=around)


def _after(lines: Lines, change: types.TextDocumentContentChangeEvent) -> str:
    """The text after one change: of a stretch, or of the whole."""
    if not isinstance(change, types.TextDocumentContentChangePartial):
        return changed("", Edit(start=0, end=0, text=change.text))
    start = lines.offset(change.range.start.line, change.range.start.character)
    end = lines.offset(change.range.end.line, change.range.end.character)
    return changed(lines.text, Edit(start=start, end=end, text=change.text))


def _plain(given: Any) -> Any:
    """What an editor sends as settings, as dictionaries and lists."""
    if hasattr(given, "_asdict"):
        given = given._asdict()
    if isinstance(given, dict):
        return {key: _plain(item) for key, item in given.items()}
    if isinstance(given, list | tuple):
        return [_plain(item) for item in given]
    return given


# --- what an editor is told -----------------------------------------------------------------------


def _range(lines: Lines, start: int, end: int) -> types.Range:
    (row, column), (last, width) = lines.place(start), lines.place(end)
    return types.Range(
        start=types.Position(line=row, character=column),
        end=types.Position(line=last, character=width),
    )


def diagnostic(look: Look, remark: Remark) -> types.Diagnostic:
    """A finding as editors show it."""
    finding, entry = remark.finding, book().get(remark.finding.rule)
    return types.Diagnostic(
        range=_range(look.lines, remark.start, remark.end),
        message=finding.message,
        severity=_SEVERITIES[finding.severity],
        code=entry.code if entry else finding.rule,
        source="rebond",
        data={"rule": finding.rule},
    )


def _action(
    server: Server, sheet: Sheet, look: Look, remark: Remark | None, remedy: Remedy
) -> types.CodeAction:
    edits = [
        types.TextEdit(
            range=_range(look.lines, look.start + e.start, look.start + e.end), new_text=e.text
        )
        for e in remedy.edits
    ]
    return types.CodeAction(
        title=remedy.title,
        kind=_FIX_ALL if remedy.kind == "all" else types.CodeActionKind.QuickFix,
        diagnostics=[diagnostic(look, remark)] if remark else None,
        is_preferred=True if remedy.preferred else None,
        edit=_workspace_edit(server, sheet, edits),
    )


def _workspace_edit(
    server: Server, sheet: Sheet, edits: list[types.TextEdit]
) -> types.WorkspaceEdit:
    """Tied to the version it was made for, where the editor understands that."""
    workspace = server.client_capabilities.workspace
    able = workspace.workspace_edit if workspace else None
    if able is None or not able.document_changes:
        return types.WorkspaceEdit(changes={sheet.uri: edits})
    tied = types.OptionalVersionedTextDocumentIdentifier(uri=sheet.uri, version=sheet.version)
    return types.WorkspaceEdit(
        document_changes=[types.TextDocumentEdit(text_document=tied, edits=list(edits))]
    )


def _among(kind: str | None, wanted: Any) -> bool:
    """Whether an editor that wants "source" is served by "source.fixAll.rebond"."""
    name = str(getattr(kind, "value", kind))
    asked = [str(getattr(k, "value", k)) for k in wanted]
    return any(k in ("", name) or name.startswith(f"{k}.") for k in asked)


def _markup(capabilities: types.ClientCapabilities) -> types.MarkupKind:
    text = capabilities.text_document
    formats = (text.hover.content_format if text and text.hover else None) or []
    able = types.MarkupKind.Markdown in formats
    return types.MarkupKind.Markdown if able else types.MarkupKind.PlainText


def _told(look: Look, remark: Remark, kind: types.MarkupKind) -> str:
    """The reason, a better wording, and the documentation of the rule."""
    from rebond.cli.explain import markdown, plain_help
    from rebond.cli.words import Words

    finding, entry = remark.finding, book().get(remark.finding.rule)
    words = Words(look.found.cut.language if look.found else "en")
    better = words("better", finding.suggestion) if finding.suggestion else ""
    code = f"{entry.code} " if entry else ""
    if kind == types.MarkupKind.PlainText:
        parts = [finding.message, better, f"{code}{finding.rule}", plain_help(entry) if entry else ""]  # fmt: skip
    else:
        name = f"**{code}{_literal(finding.rule)}**"
        parts = [_literal(finding.message), _literal(better), name, markdown(entry) if entry else ""]  # fmt: skip
    return "\n\n".join(part for part in parts if part)


def _literal(text: str) -> str:
    """A text that Markdown shows as it is."""
    return re.sub(r"([\\`*_{}\[\]<>#|~])", r"\\\1", text)


# --- the wire -----------------------------------------------------------------------------------


def _quiet() -> None:
    """Keep what is written in notes out of the logs that editors make of our standard error."""
    if not os.environ.get("REBOND_DEBUG"):
        for name in ("pygls", "asyncio", "concurrent.futures"):
            logging.getLogger(name).addHandler(logging.NullHandler())
            logging.getLogger(name).propagate = False


async def _converse(server: Server, reader: Any) -> int:
    """Hear an editor to its end: 0 if it said goodbye in due form, 1 if not."""
    with suppress(asyncio.IncompleteReadError, ConnectionError):
        await run_async(
            stop_event=Event(),
            reader=reader,
            protocol=server.protocol,
            error_handler=server.report_server_error,
        )
    return 0 if server.protocol._shutdown else 1


def _ended(work: Any) -> int:
    try:
        return int(asyncio.run(work))
    except SystemExit as done:  # how "exit" ends a session, wherever it is heard
        return done.code if isinstance(done.code, int) else 1


def over_stdio() -> int:
    """Serve the editor that started us. The exit code is the protocol's: 1 without a goodbye."""
    if sys.stdin is None or sys.stdout is None:
        raise UserError(
            "rebond lsp is started by an editor, which talks to it: see docs/editors.md."
        )
    if sys.stdin.isatty():
        raise UserError(
            "rebond lsp is started by an editor, not typed: docs/editors.md says how to set one up."
        )
    _quiet()
    out, sys.stdout = sys.stdout.buffer, sys.stderr  # whatever prints would break the talk
    server = Server()
    server.protocol.set_writer(StdoutWriter(out))
    hearing = ThreadPoolExecutor(max_workers=1, thread_name_prefix="hear")
    return _ended(_converse(server, StdinAsyncReader(sys.stdin.buffer, hearing)))


def over_tcp(port: int) -> int:
    """Serve editors on a port of this machine, one after the other, each with a session of its own."""
    _quiet()
    return _ended(_serve(port))


async def _serve(port: int) -> int:
    busy = asyncio.Lock()

    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            if busy.locked():
                return
            async with busy:
                first = await reader.readline()
                if not first.lower().startswith(b"content-"):
                    return  # no editor: a browser, say, that a page sent here
                server = Server()
                server.local = False
                server.protocol.set_writer(writer)
                await _converse(server, _Resumed(first, reader))
                server.leave()
        finally:
            writer.close()

    try:
        listening = await asyncio.start_server(meet, "127.0.0.1", port)
    except OSError as fault:
        raise UserError(
            f"port {port} of this machine cannot be used ({fault.strerror}): give another one, or 0 for any."
        ) from None
    number = listening.sockets[0].getsockname()[1]
    print(f"rebond: listening on 127.0.0.1:{number}", file=sys.stderr, flush=True)  # noqa: T201
    async with listening:
        await listening.serve_forever()
    return 0


class _Resumed:
    """A stream whose first line was read already."""

    def __init__(self, first: bytes, reader: asyncio.StreamReader) -> None:
        self._first, self._reader = first, reader

    async def readline(self) -> bytes:
        first, self._first = self._first, b""
        return first or await self._reader.readline()

    def readexactly(self, size: int) -> Awaitable[bytes]:
        return self._reader.readexactly(size)
