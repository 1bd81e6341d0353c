"""Little words of a few languages: nobody is looked for by them."""

LITTLE_WORDS = frozenset(
    each
    for line in (
        "a about after all also am an and any are as at be been but by can cant did do does doesnt",
        "dont for from get gets had has have he her him his if in into is isnt it its just me my",
        "no not of off on only or our out over she so some than that the their them then they",
        "this to too up us very was wasnt we were when who will with without you your",
        "aber als am an auch auf aus bei bis das dass dem den der des die ein eine einem einen",
        "einer er es fur ich ihm ihr im ist kein mit nach nicht noch nur oder ohne sehr sich",
        "sie sind um und von vom war wenn wie wir zu zum zur",
        "au aux avec ce ces dans de des du elle en est et il ils je la le les leur lui ne nous",
        "ou par pas que qui sa sans ses sont tres un une",
        "y al como con del el ella es esta las lo los mas muy para pero por se si sin su sus una",
        "ai alla che da dei del della di e gli ha ho i il le lo ma nel non per piu sono sul",
        "ao com da das dos em e nao na no o os ou pelo por seu sua um uma",
        "aan bij dat de een en het hij met naar niet nog ook op te uit van voor ze zijn",
        "af av den det en er ett for har hon inte med och og ikke om pa som til ved",
        "bir da de icin ile ve cok",
    )
    for each in line.split()
)
"""Folded. A word that also means a thing in another of the languages is not among them: German
"hat" is an English hat."""
