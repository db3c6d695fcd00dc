"""Small words that only one of the two languages has, in folded spelling."""

from klarwort.vocabulary.word_list import words

GERMAN = words(
    """
    aber alle als auch auf aus bei bin bis bitte da dann das dass dem den denn der des deshalb die
    dies diese diesem diesen dieser doch dort du durch ein eine einem einen einer eines einfach er
    es euch fuer ganz gegen gestern gibt haben habe hat hatte heute hier ich ihm ihn ihnen ihr ihre
    ihrem ihren ihrer immer ist ja jetzt kein keine kann koennen leider man mehr mein meine meinem
    meinen meiner mich mir mit morgen muss nach nicht nichts nie noch nun nur ob oder ohne schon
    sehr sein seit sich sie sind so sollte ueber um und uns unser unsere unserer unter viel vom von
    vor wann wegen weil wenn werden werde wie wieder will wir wird wurde wurden zu zum zur zwischen
    herr frau wo wer geehrte geehrter guten gruesse freundlichen
    """
) - words("so will man die um bin des du es er")

ENGLISH = words(
    """
    a about after again all an and any are as at be because been before being but by can could did
    do does doing don't each few for from further had has have having he her here him his how i i'm
    if into is it it's its just me more most my no nor not now of off on once only or other our out
    over own please she should so some such than that the their them then there these they this
    those through to too under until up us very was we were what when where which while who why with
    would yesterday you your yours dear sorry today tomorrow
    """
) - words("so a an am was her here must all just")
