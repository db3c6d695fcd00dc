"""The whole tree of a mail: what hides in winmail.dat, .msg, uuencode or S/MIME becomes parts like all others."""

from direktdraht.mail.headers import Headers, one_line, read_headers
from direktdraht.mail.mime import Growth, Part, grow, parse_tree
from direktdraht.mail.packed.contents import Contents, PackedFile
from direktdraht.mail.packed.outlook import is_outlook_file, read_outlook_file
from direktdraht.mail.packed.smime import signed_content
from direktdraht.mail.packed.uuencoded import holds_uuencoded, read_uuencoded
from direktdraht.mail.packed.winmail import is_winmail, read_winmail

# The parent of what was unpacked from it; its text repeats what the mail says elsewhere.
WINMAIL = "application/ms-tnef"
_OPAQUE = {"application/pkcs7-mime", "application/x-pkcs7-mime"}
_LIMIT = 40_000_000  # a larger package stays a file


def parse(raw: bytes) -> tuple[Part, set[str]]:
    """The root, and words for what had to be repaired. The same bytes give the same tree."""
    growth = Growth()
    if is_outlook_file(raw) and (contents := read_outlook_file(raw)):
        return _outlook_root(contents, growth), growth.repaired | {"msg"}
    root = parse_tree(raw, growth)
    for part in list(root.walk()):
        if not part.children:
            _unpack(part, growth)
    if growth.is_full():
        growth.repaired.add("parts")
    return root, growth.repaired


def _unpack(part: Part, growth: Growth) -> None:
    kind = part.content_type
    if kind == "text/plain":
        if not part.disposition.startswith("att") and holds_uuencoded(part.raw, part.start, part.end):
            _unpack_uuencoded(part, growth)
    elif kind in _OPAQUE:
        content = signed_content(part.data()[0])
        if content is not None and part.end - part.start < _LIMIT:
            part.children.append(grow(content, 0, len(content), kind, 0, growth))
    elif kind.endswith("ms-tnef") or (kind == "application/octet-stream" and _is_named_winmail(part)):
        data = part.data()[0]
        if is_winmail(data) and len(data) < _LIMIT:
            _fill(part, read_winmail(data), WINMAIL, growth)
            growth.repaired.add("winmail")


def _is_named_winmail(part: Part) -> bool:
    names = part.disposition_parameters.get("filename", ""), part.type_parameters.get("name", "")
    return any(name.lower() in {"winmail.dat", "win.dat"} for name in names)


def _unpack_uuencoded(part: Part, growth: Growth) -> None:
    data, _mended = part.data()
    text, files = read_uuencoded(data)
    if not files:
        return
    growth.repaired.add("uuencode")
    part.children.append(_leaf(text, "text/plain", part.content_type, growth, dict(part.type_parameters)))
    part.children += [_file(file, part.content_type, growth) for file in files if not growth.is_full()]


def _outlook_root(contents: Contents, growth: Growth) -> Part:
    headers, _used = read_headers(contents.headers)
    kept = [one for one in headers.fields if not one[0].startswith("content-")]
    root = _leaf(b"", "multipart/mixed", "", growth)
    root.headers = Headers(kept)
    _fill(root, contents, "multipart/mixed", growth)
    return root


def _fill(part: Part, contents: Contents, parent: str, growth: Growth) -> None:
    bodies = [("text/plain", contents.text), ("text/html", contents.html)]
    bodies = [(kind, text) for kind, text in bodies if text.strip()]
    place = part
    if len(bodies) > 1:
        place = _leaf(b"", "multipart/alternative", parent, growth)
        part.children.append(place)
    for kind, text in bodies:
        place.children.append(
            _leaf(text.encode("utf-8", "replace"), kind, parent, growth, {"charset": "utf-8"})
        )
    part.children += [_file(file, parent, growth) for file in contents.files if not growth.is_full()]


def _leaf(
    data: bytes, kind: str, parent: str, growth: Growth, parameters: dict[str, str] | None = None
) -> Part:
    return Part(
        data, 0, len(data), Headers(), kind, parameters or {}, "", {}, growth.next_index(), parent=parent
    )


def _file(file: PackedFile, parent: str, growth: Growth) -> Part:
    leaf = _leaf(file.data, one_line(file.content_type).lower(), parent, growth)
    leaf.disposition = "inline" if file.inline and file.content_id else "attachment"
    leaf.disposition_parameters = {"filename": one_line(file.name)}
    if file.content_id:
        leaf.headers = Headers([("content-id", file.content_id.encode("utf-8", "replace"))])
    return leaf
