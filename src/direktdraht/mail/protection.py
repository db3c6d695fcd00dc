"""Signed or encrypted? A signature is named, never checked: nothing here vouches for anybody."""

from direktdraht.mail.bodies import Body
from direktdraht.mail.mime import Part

_LOOK = 20  # parts
_ARMOUR = "-----BEGIN PGP MESSAGE-----"


def protection_of(root: Part, body: Body) -> str:
    """ "signed": readable, the signature unchecked. "encrypted": nobody here can read it. "" for neither."""
    if body.was_pgp_signed:
        return "signed"
    if body.text.lstrip().startswith(_ARMOUR):
        return "encrypted"
    return next((kind for part in list(root.walk())[:_LOOK] if (kind := _of_part(part))), "")


def _of_part(part: Part) -> str:
    if part.content_type == "multipart/encrypted":
        return "encrypted"
    if part.content_type == "multipart/signed":
        return "signed"
    if not part.content_type.endswith("pkcs7-mime"):
        return ""
    says_signed = "sign" in part.type_parameters.get("smime-type", "").lower()
    return "signed" if part.children or says_signed else "encrypted"
