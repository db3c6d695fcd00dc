"""Examples of `minimising`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky

EXAMPLES = (
    *bad(
        "de",
        """
        Es war nur ein Haarriss.
        Gefeiert haben Sie hoffentlich trotzdem schön.
        Es handelt sich nur um eine kleine Verzögerung.
        Das ist eigentlich halb so schlimm.
        Das ist ein Einzelfall und sehr selten.
        Sie sind bisher der einzige Kunde, der das bemängelt.
        Am Ende ist ja noch alles gut gegangen.
        Es fehlen lediglich ein paar Teile.
        Bei anderen Projekten kommt es zu weit größeren Abweichungen.
        Zwei Tage mehr sollten ja kein Problem sein.
        Die Delle sieht man doch kaum.
        Das bisschen Verspätung wird Ihnen ja wohl nicht den Abend verdorben haben.
        So ein kleiner Kratzer ist doch schnell wegpoliert.
        Solche Dinge kommen in jedem Hotel vor.
        Bisher hat sich noch kein Gast darüber beschwert.
        Da ist nun wirklich nichts Schlimmes passiert.
        Es fehlten ja bloß drei von vierzig Stühlen.
        Das ist bei Altbauten völlig normal.
        Eine halbe Stunde Wartezeit ist heutzutage doch üblich.
        Immerhin war der Rest der Lieferung in Ordnung.
        Das ist nur ein Schönheitsfehler.
        Wegen so einer Kleinigkeit muss man sich nicht aufregen.
        So schlimm kann es doch nicht gewesen sein.
        Ein paar Minuten Verspätung sind doch kein Weltuntergang.
        Das Gerät läuft ja, es ist nur etwas lauter.
        Damit sind Sie wirklich die Erste, die sich meldet.
        Jeder macht mal einen Fehler.
        Die Abweichung liegt noch innerhalb der Norm.
        Das war ein kleines Versehen.
        Ein Haar in der Suppe ist nun wirklich nicht gefährlich.
        Das fällt doch niemandem auf.
        Andere warten viel länger als Sie.
        Es waren höchstens zehn Minuten.
        Es handelt sich lediglich um einen kleinen Tippfehler.
        So etwas passiert nun einmal.
        Andere Kunden haben sich darüber noch nie beschwert.
        Das sind doch nur ein paar Euro.
        Ein bisschen Staub gehört beim Umbau dazu.
        Sie sind da vielleicht etwas empfindlich.
        Betroffen war ja nur der Nebeneingang.
        Die zwei fehlenden Torten werden Ihnen das Fest schon nicht ruiniert haben.
        """,
    ),
    *bad(
        "en",
        """
        You were only without water for two hours.
        It is only a slight delay.
        It is really not that bad.
        This is a one-off and extremely rare.
        You are the only customer so far who has complained about this.
        In the end it all turned out fine.
        It is merely a few parts that are missing.
        Other projects see far larger deviations.
        Two more days should not be a problem.
        You can hardly see the dent.
        A bit of a delay surely did not ruin your evening.
        Such a small scratch is quickly polished out.
        Things like this happen in every hotel.
        No guest has ever complained about it before.
        Nothing terrible happened, after all.
        It was just three chairs out of forty that were missing.
        That is perfectly normal in old buildings.
        Half an hour's wait is quite usual nowadays.
        At least the rest of the delivery was fine.
        It is merely a blemish.
        It cannot have been that bad.
        A few minutes' delay is hardly the end of the world.
        The machine does run, it is just a little louder.
        You really are the first to mention it.
        Everybody makes mistakes.
        The deviation is still within the norm.
        That was a small oversight.
        A hair in the soup is really not dangerous.
        Nobody will notice.
        Others wait much longer than you.
        It was ten minutes at most.
        It is merely a small typo.
        These things just happen.
        Other customers have never complained about this.
        It is just a few euros, after all.
        A bit of dust is part of any renovation.
        You may be a little sensitive there.
        It is not as if nothing worked at all.
        The odd broken tile is to be expected.
        I would hardly call an hour without internet a crisis.
        In the grand scheme of things it is not a big deal.
        That happens to every garage once in a while.
        """,
    ),
    *bad(
        "de",
        """
        Der Schriftzug ist ja trotzdem gut zu lesen.
        Den Fleck sieht unter dem Teppich ohnehin keiner.
        Davon geht die Welt nicht unter.
        Abgesehen vom Deckel ist die Dose einwandfrei.
        """,
    ),
    *bad(
        "en",
        """
        Nobody will ever look behind the cupboard.
        Apart from the colour the jacket is perfect.
        The main thing is that the cake was there.
        """,
    ),
    *tricky(
        "de",
        "Es sind nur noch zwei der zwölf Paletten offen; sie kommen am Freitag bis 10 Uhr.",
        "'nur' as quantity with date.",
    ),
    *tricky(
        "en",
        "Only two of the twelve pallets are still open; they arrive on Friday by 10.",
        "'only' as quantity with date.",
    ),
    *tricky("de", "Das ist keine Kleinigkeit.", "The opposite is said."),
    *tricky("en", "This is no trifle.", "The opposite is said."),
    *tricky(
        "de",
        "Ein Zahlendreher ist auf einem Rezept alles andere als eine Kleinigkeit.",
        "It says the contrary.",
    ),
    *tricky("en", "I have just fetched the two missing chairs.", "“Just” is a time here."),
    *tricky(
        "de",
        "Der Haarriss in der Felge liegt genau an der Bohrung; ich habe die Felge heute getauscht.",
        "What was found, by its name.",
    ),
    *tricky("de", "Daran ist niemand sonst schuld, das Datum habe ich falsch eingetragen.", "An admission."),
    *tricky("en", "No one else is responsible, I wrote down the wrong date.", "An admission."),
    *bad(
        "de",
        """
        Das bisschen Rost am Rahmen sieht man ja kaum.
        Ein Tag hin oder her macht bei so einem Projekt den Kohl nicht fett.
        So schlimm kann der Geruch nicht gewesen sein.
        Immerhin haben Sie neun von zehn Stühlen.
        Andere Kunden warten viel länger.
        Es handelt sich lediglich um einen kleinen Schönheitsfehler.
        Da ist ja zum Glück nichts passiert.
        Wo gearbeitet wird, da fällt auch mal ein Span.
        Ein paar Tropfen Wasser haben noch keinem Parkett geschadet.
        Von zwanzig Gästen hat sich nur einer beschwert.
        Ihre Gäste werden die fehlende Torte kaum vermisst haben.
        Ein kleiner Fleck, den man mit einem Kissen abdecken kann.
        Das ist nun wirklich Jammern auf hohem Niveau.
        Es war ja nur der Probelauf.
        Da haben wir schon ganz andere Sachen erlebt.
        """,
    ),
    *bad(
        "en",
        """
        The bit of rust on the frame hardly shows.
        A day here or there makes no odds in a project like this.
        The smell cannot have been that bad.
        You do have nine of the ten chairs, after all.
        Other customers wait far longer.
        It is merely a small cosmetic flaw.
        Luckily no harm was done.
        These things are sent to try us.
        A few drops of water never hurt a parquet floor.
        Only one guest out of twenty complained.
        It is nothing a bit of polish will not fix.
        Your guests will hardly have missed the cake.
        A small stain that a cushion will cover.
        That really is a first-world problem.
        It was only the trial run, after all.
        It was twenty minutes at the outside.
        We have seen far worse, believe me.
        """,
    ),
    *tricky("de", "Das Zimmer ist klein, zwölf Quadratmeter.", "A size."),
    *tricky(
        "de",
        "Nur zwei von vierzig Zimmern waren bezugsfertig, als Ihre Gruppe ankam.",
        "It shows how bad it was.",
    ),
    *tricky("en", "The crack is three millimetres long.", "A size."),
    *tricky(
        "en",
        "Only two of the forty rooms were ready when your group arrived.",
        "It shows how bad it was.",
    ),
    *bad(
        "de",
        """
        Viel Lärm um nichts, wenn Sie mich fragen.
        Der Kratzer ist von außen gar nicht zu sehen.
        Vier Grad weniger im Raum sind noch niemandem aufgefallen.
        Streng genommen war es nur eine Viertelstunde.
        Das Kleid kann man so durchaus tragen.
        Bis auf die Farbe stimmt ja alles.
        Ach, die paar Krümel im Auto.
        Ein Zimmer ohne Balkon ist doch kein Unglück.
        Es handelt sich um eine rein optische Beeinträchtigung.
        """,
    ),
    *bad(
        "en",
        """
        Much ado about nothing, if you ask me.
        You cannot see the scratch from outside.
        Nobody has ever noticed four degrees less in a room.
        Strictly speaking it was only a quarter of an hour.
        The dress is perfectly wearable as it is.
        Apart from the colour everything is right.
        Oh, a few crumbs in the car.
        It is a purely visual matter.
        In the grand scheme of things three days is not a lot.
        """,
    ),
)
