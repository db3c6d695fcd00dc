"""Words of what slips into a letter: attachments, gestures, notes of our own. Notation: klarwort.phrases."""

ATTACHMENT_DE = {
    "said": """
        im|in|als|den anhang|anlage
        in der anlage|beilage
        anbei
        angehaengt|angehaengte|angehaengten|angefuegt|angefuegte|angefuegten
        beigefuegt|beigefuegte|beigefuegten|beiliegend|beiliegende|beiliegenden|beigelegt
        haenge|haengen|fuege|fuegen|lege|legen … <we> … an|bei
        <we> haenge|haengen|fuege|fuegen … an|bei
    """,
}
ATTACHMENT_EN = {
    "said": """
        attached|enclosed is|are|you|please|find|herewith
        i|we|i've|we've|have|is|are|the attached|enclosed
        please|find|see … attached|enclosed
        attachment
        i|we|i'm|we're|am|are attach|attaching|enclose|enclosing
    """,
}
NOT_OURS_DE = {
    "other": """
        ihr|ihre|ihrer|ihrem|ihren|ihres
        letzte|letzten|letzter|frueheren|vorigen|gestern|gestrige|gestrigen|damals|bereits|vorherigen
        kein|keine|keinen|nicht|ohne|fehlte|fehlt|vergessen|leer
        paket|lieferung|brief|post|sendung|postweg
        falls|wenn|sobald
        werde|werden|wird
    """,
}
NOT_OURS_EN = {
    "other": """
        your|you|yours sent|attached|enclosed|attachment|email|e-mail|photos|mail|letter
        last|previous|earlier|yesterday|yesterday's|already
        not|no|without|forgot|forgotten|missing|couldn't|unable
        parcel|package|delivery|box|post|shipment
        if|when|once|as
        will|shall|i'll|we'll
        to the wall|unit|frame|device|building
    """,
}

GESTURE_DE = {
    "said": """
        kleine|kleines|kleinen|nette|besondere aufmerksamkeit|geste|ueberraschung|trostpflaster|praesent|geschenk
        als|eine geste|aufmerksamkeit|trostpflaster … *
        zeichen … bedauerns|wertschaetzung|dankbarkeit|verbundenheit
        zur|als|kleine|eine wiedergutmachung … blumen*|gutschein|geschenk*|praesent*|flasche|pralinen|wein|geste
        blumenstrauss|praesentkorb|geschenkkorb|pralinen|geschenkgutschein|blumengruss
    """,
}
GESTURE_EN = {
    "said": """
        gesture of goodwill|apology|appreciation
        goodwill gesture
        small|little gesture|token|gift|surprise|present
        token of … *
        bouquet|hamper
        flowers|chocolates … for|you|way|send|sent|sending|delivered
        gift voucher|card|basket
    """,
}

NOTE_DE = {
    "said": """
        nur|rein|streng intern|intern*
        fuer|zur interne|internen gebrauch|zwecke|notiz|information
        nicht … an|fuer den|die kunden|kunde|kundin … [weitergeben|senden|schicken]
        nicht an kunden
        interne|interner notiz|vermerk|hinweis|kommentar
        ^ intern|notiz|todo $
    """,
}
NOTE_EN = {
    "said": """
        internal note|only|comment|memo|remark
        for|strictly internal use|eyes|only
        internal use only
        do not|don't share|send|forward|disclose … customer|client|guest
        not for the customer|client
        note to self
        ^ internal|todo $
    """,
}

NUMBERS = """
    kundennummer auftragsnummer bestellnummer rechnungsnummer seriennummer lieferscheinnummer vertragsnummer
    telefonnummer buchungsnummer sendungsnummer artikelnummer zaehlernummer auftragsnr bestellnr kundennr
    rechnungsnr seriennr
"""
NUMBERS_EN = "customer order invoice serial contract booking tracking account reference part job"
ASKS = """
    bitte teilen nennen senden schicken geben uebermitteln mitteilen lauten lautet please send provide give tell
    quote state let share need brauchen benoetigen
"""
