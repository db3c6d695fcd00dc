"""Words that tell two things of one kind apart: on one line, what a stroke parts is another. Folded spelling."""

OPPOSITES = """
    north northern nord nordseite / south southern sued suedseite / east eastern ost ostseite / west western westseite
    left links linke linken linker linkes / right rechts rechte rechten rechter rechtes
    front vorne vordere vorderen vorderer vorderes / rear back hinten hintere hinteren hinterer / middle mittlere mittleren
    upper oben obere oberen oberer oberes / lower unten untere unteren unterer unteres
    upstairs obergeschoss og dachgeschoss attic loft / downstairs erdgeschoss eg / keller basement cellar ug untergeschoss
    inside indoor innen innere inneren interior / outside outdoor aussen aeussere aeusseren exterior
    day daytime tags tagdienst tagschicht / night nachts nachtwache nachtdienst nachtschicht
    first erste ersten erster erstes 1st / second zweite zweiten zweiter zweites 2nd / third dritte dritten dritter drittes 3rd / fourth vierte vierten vierter viertes 4th / fifth fuenfte fuenften
    old alte alten alter altes / new neue neuen neuer neues
    big large gross grosse grossen grosser grosses / small little klein kleine kleinen kleiner kleines
    red rot rote roten / blue blau blaue blauen / green gruen gruene gruenen / white weiss weisse weissen / black schwarz schwarze schwarzen / yellow gelb gelbe gelben / grey gray grau graue grauen / brown braun braune braunen
    warm warme warmen hot / cold kalt kalte kalten
    men's mens herren herrentoilette / women's ladies damen damentoilette
    summer sommer / winter
    post postweg briefpost / e-mail email mail / fax / kurier courier
    short kurze kurzen / long lange langen
    entry eingang einfahrt entrance / exit ausgang ausfahrt
    breakfast fruehstueck / lunch mittagessen / dinner supper abendessen
    bathroom bad badezimmer / bedroom schlafzimmer / kitchen kueche / office buero / wohnzimmer / hallway flur diele / garage / garden garten / roof dach / boiler heizraum / canteen kantine / lobby foyer / reception empfang / warehouse lager / workshop werkstatt / courtyard hof / stairwell treppenhaus
    january januar jan jaenner / february februar feb / march maerz / april apr / mai / june juni jun / july juli jul / august aug / september sept sep / october oktober okt oct / november nov / december dezember dez dec
    spring fruehjahr / autumn herbst
"""
