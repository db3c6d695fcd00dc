"""How anger sounds in German. See klarwort.signs for the notation of the phrases."""

from klarwort.signs import AngerKind

PHRASES = (
    (
        AngerKind.OUTRAGE,
        """
        Frechheit
        Unverschämtheit
        unverschämt*
        Zumutung
        Schweinerei
        Sauerei
        Saftladen
        Sauladen
        Skandal
        skandalös*
        Katastrophe
        katastrophal*
        unterirdisch*
        unmöglich … Verhalten
        unmögliches Verhalten
        eine Schande
        Armutszeugnis
        lächerlich*
        Witz … sein
        schlechter Witz
        soll das ein Witz sein
        ist das Ihr Ernst
        ist das euer Ernst
        unfassbar*
        unglaublich*
        unerhört*
        ungeheuerlich*
        unter aller Sau
        unter aller Kanone
        hundsmiserabel
        miserabel*
        miserable|miserabler|miserables
        Pfusch
        gepfuscht
        Schlamperei
        schlampig*
        Murks
        Schrott
        Mist
        Scheiß*
        beschissen*
        verdammt*
        zum Kotzen
        stinksauer
        stocksauer
        sauer
        wütend*
        Wut
        empört*
        entsetzt
        fassungslos
        verärgert*
        ärgerlich*
        erbost
        erzürnt
        außer mir
        auf hundertachtzig
        auf 180
        inakzeptabel*
        nicht akzeptabel
        nicht hinnehmbar
        nicht hinnehmen
        nicht akzeptieren
        nicht gefallen lassen
        lassen wir uns nicht länger gefallen
        lasse ich mir nicht länger gefallen
        nicht länger gefallen
        völlig unverständlich
        Desaster
        kann man … nicht umgehen
        so geht man nicht … um
        lasse ich mir nicht bieten
        nicht bieten lassen
        indiskutabel*
        untragbar*
        unzumutbar*
        unprofessionell*
        dilettantisch*
        stümperhaft*
        Dilettanten
        respektlos*
        das darf doch nicht wahr sein
        das kann doch nicht wahr sein
        darf|kann … nicht wahr sein
        kann|darf … nicht sein dass
        was erlauben Sie sich
        was fällt Ihnen ein
        was bilden Sie sich
        für dumm verkaufen
        zum Narren halten
        auf den Arm nehmen
        verarschen
        verarscht
        Verarsche
        veräppel*
        blamiert
        Blamage
        """,
    ),
    (
        AngerKind.INSULT,
        """
        Idiot|Idioten
        unfähig*
        Unfähigkeit
        Inkompetenz
        inkompetent*
        Betrüger
        Betrug
        Abzocke
        Abzocker
        Lügner
        belogen
        Lügen
        Versager
        Nichtskönner
        Vollpfosten
        Trottel
        Ignoranz
        ignorant*
        """,
    ),
    (
        AngerKind.LOST_TRUST,
        """
        habe|haben … auf Sie verlassen
        habe|haben … auf Sie verließ*
        verlassen auf Sie
        auf Sie … verlassen habe|haben
        Vertrauen … verloren
        Vertrauen … zerstört
        Vertrauen … dahin
        Vertrauen … erschüttert
        Vertrauen … verspielt
        Vertrauen … missbraucht
        kein Vertrauen mehr
        maßlos enttäuscht
        zutiefst enttäuscht
        schwer enttäuscht
        tief enttäuscht
        sehr enttäuscht
        bitter enttäuscht
        mehr als enttäuscht
        enttäuscht
        im Stich gelassen
        hängen lassen
        hängengelassen
        lassen uns|mich … hängen
        lassen uns|mich … im Stich
        fühle|fühlen mich|uns … verschaukelt
        fühle|fühlen mich|uns … betrogen
        fühle|fühlen mich|uns … hingehalten
        fühle|fühlen mich|uns … nicht ernst genommen
        hingehalten
        Hinhaltetaktik
        leere Versprechungen
        leere Versprechen
        gebrochene Versprechen
        Wort gebrochen
        """,
    ),
    (
        AngerKind.OUT_OF_PATIENCE,
        """
        reicht es mir|uns
        mir|uns reicht es
        mir|uns reicht's
        es reicht
        jetzt reicht*
        das Maß ist voll
        Maß … voll
        Geduld … am Ende
        Geduld … Ende
        Geduldsfaden
        die Nase voll
        Schnauze voll
        habe|haben … satt
        genug davon
        endgültig genug
        Fass zum Überlaufen
        zum wiederholten Mal*
        zum x-ten Mal*
        zum zweiten|dritten|vierten|fünften|sechsten|zehnten Mal
        schon wieder
        wie oft … noch
        wie lange … noch
        seit Wochen … nichts
        seit Tagen … nichts
        keine Lust mehr
        es kotzt mich|uns an
        kann so nicht weitergehen
        geht so nicht weiter
        so geht es nicht
        so geht das nicht
        keiner|niemand fühlt sich zuständig
        """,
    ),
)
