"""The small words of the languages that customers write in."""

from direktdraht.mail.phrases import words

_WORDS = {
    "de": words(
        """
        und der die das ist nicht ich sie wir mit für auf ein eine einen haben habe wird sich dem
        den des bei auch noch aber oder wenn wie was kann sehr bitte danke ihr ihre ihnen uns von zu
        im am hallo guten tag grüße grüßen geehrte mir mich seit schon
        """
    ),
    "en": words(
        """
        the and is not you we with for on a an have has will be this that are was it of to in at our
        your please thanks thank hello dear regards but or if when what can very from me my since
        still been would could
        """
    ),
    "fr": words(
        """
        et le la les est pas je vous nous avec pour sur un une des du que qui dans ce cette au aux
        mais ou si bonjour merci votre vos notre depuis toujours cordialement être avons avez j'ai
        ne
        """
    ),
    "it": words(
        """
        e il la che è non di un una per con sono mi ci del della nel gli le ma anche come grazie
        buongiorno vostro nostro cordiali saluti questo questa ancora abbiamo ho dal alla
        """
    ),
    "es": words(
        """
        y el la los las que es no de un una por con para se en del al pero muy gracias hola usted
        ustedes nuestro su más esta este hemos todavía saludos estimados tengo desde está
        """
    ),
    "pt": words(
        """
        e o a os as que é não de um uma por com para se em do da no na mas muito obrigado olá você
        nosso seu mais esta este ainda temos cumprimentos desde está também são
        """
    ),
    "nl": words(
        """
        en de het een is niet ik je we wij met voor op van te dat die er maar ook nog als wat kan
        graag bedankt hallo uw ons onze geen groeten vriendelijke heeft hebben wordt naar beste
        """
    ),
    "pl": words(
        """
        i w na nie się jest że to z do od dla czy ale tak jak po przez proszę dzień dobry dziękuję
        pozdrawiam państwa mam jestem został który nadal bardzo oraz moje
        """
    ),
    "cs": words(
        """
        a v na se je že to z do od pro ale jak po prosím dobrý den děkuji pozdravem jsem jsme není
        byl který ještě velmi nebo vás
        """
    ),
    "sv": words(
        """
        och det är inte jag ni vi med för på en ett att som av till men har kan hej tack hälsningar
        från också efter eller mycket
        """
    ),
    "da": words(
        """
        og det er ikke jeg i vi med for på en et at som af til men har kan hej tak hilsen fra også
        efter eller meget jer mig venlig
        """
    ),
    "no": words(
        """
        og det er ikke jeg dere vi med for på en et at som av til men har kan hei takk hilsen fra
        også etter eller veldig meg vennlig
        """
    ),
    "fi": words(
        """
        ja on ei että se hän me te kanssa mutta tai jos kun mitä voi hyvä kiitos hei terveisin olen
        olemme ovat myös vielä meidän
        """
    ),
    "hu": words(
        """
        és a az nem hogy egy is van meg de ha mint kérem köszönöm üdvözlettel jó napot nem volt vagy
        csak még önök
        """
    ),
    "ro": words(
        """
        și și în nu este un o de la cu pentru că din pe care mai sau dar mulțumesc bună ziua stimate
        sunt avem foarte
        """
    ),
    "tr": words(
        """
        ve bir bu için ile de da ne ama çok değil var yok teşekkür merhaba iyi günler saygılarımla
        olarak daha gibi lütfen
        """
    ),
    "hr": words(
        """
        i u na se je da nije za od s ali ili kao molim hvala dobar dan pozdrav sam smo još vrlo koji
        poštovani
        """
    ),
}


def _by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code, own in _WORDS.items():
        for word in dict.fromkeys(own):
            found[word] = (*found.get(word, ()), code)
    # What half of the languages share tells nothing.
    return {word: codes for word, codes in found.items() if len(codes) <= 4}


SMALL_WORDS = _by_word()
