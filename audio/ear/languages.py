"""Languages that are not English: how each spells the nearest that it has to an English word, and words of its own.

All of it written from memory, and heard by nobody.
"""

import re
import subprocess

# English sounds as most spellings have them.
LATIN = """
p p b b t t d d k k ɡ g f f v v θ t ð d s s z z ʃ š ʒ ž tʃ č dʒ dž m m n n ŋ n l l ɹ r ɾ t j j w v h h
iː i i i ɪ i ᵻ i ɛ e æ e ɑː a ɑ a aː a ɐ a ʌ a ɔː o ɔ o ɒ o oː o oʊ ou əʊ ou ʊ u uː u ə e ɚ er ɜː er
aɪ aj aʊ au eɪ ej ɔɪ oj eə er iə ir ʊə ur
"""
CYRILLIC = """
p п b б t т d д k к ɡ г f ф v в θ с ð з s с z з ʃ ш ʒ ж tʃ ч dʒ дж m м n н ŋ н l л ɹ р ɾ т j й w в h х
iː и i и ɪ и ᵻ и ɛ э æ э ɑː а ɑ а aː а ɐ а ʌ а ɔː о ɔ о ɒ о oː о oʊ оу əʊ оу ʊ у uː у ə э ɚ эр ɜː эр
aɪ ай aʊ ау eɪ эй ɔɪ ой eə эр iə ир ʊə ур
"""
# Each consonant as one without a vowel behind it.
DEVANAGARI = """
p प् b ब् t ट् d ड् k क् ɡ ग् f फ् v व् θ थ् ð द् s स् z ज् ʃ श् ʒ ज् tʃ च् dʒ ज् m म् n न् ŋ न् l ल् ɹ र् ɾ ट् j य् w व् h ह्
iː ई i इ ɪ इ ᵻ इ ɛ ए e ए æ ऐ ɑː आ ɑ आ aː आ a आ ɐ अ ʌ अ ɔː ऑ ɔ ऑ ɒ ऑ oː ओ o ओ oʊ ओ əʊ ओ ʊ उ u उ uː ऊ ə अ ɚ अर् ɜː अर्
aɪ आई aʊ आउ eɪ ए ɔɪ ऑई eə एअर् iə इअर् ʊə उअर्
"""
MATRAS = [("्अ", ""), *((f"्{vowel}", sign) for vowel, sign in zip("आइईउऊएऐऑओ", "ािीुूेैॉो"))]
# Where a language's own differ, and what is put right behind: a pattern, and what stands for it.
SPELLINGS = {
    "czech": (LATIN, "iː í ɔː ó uː ú ɑː á", []),
    "polish": (LATIN, "w ł v w ɪ y ᵻ y ʃ sz ʒ ż tʃ cz dʒ dż oʊ oł əʊ oł aʊ ał", []),
    "esperanto": (LATIN, "ʃ ŝ ʒ ĵ tʃ ĉ dʒ ĝ oʊ oŭ əʊ oŭ aʊ aŭ", []),
    "italian": (
        LATIN, "j i w u z s ʃ sci ʒ gi tʃ ci dʒ gi aɪ ai eɪ ei ɔɪ oi", [("k(?=[ei])", "ch"), ("k", "c"), ("g(?=e)", "gh")],
    ),
    "catalan": (
        LATIN, "j i w u ʃ x ʒ j tʃ tx dʒ tj aɪ ai eɪ ei ɔɪ oi", [("k(?=[ei])", "qu"), ("k", "c"), ("g(?=[ei])", "gu")],
    ),
    "finnish": (LATIN, "iː ii ɔː oo uː uu ɑː aa ɜː öör æ ä ə ö z s ʃ s ʒ s tʃ ts dʒ ts", []),
    "russian": (CYRILLIC, "", [("йэ", "е"), ("йа", "я"), ("йо", "ё"), ("йу", "ю")]),
    "ukrainian": (CYRILLIC, "ɡ ґ ɪ и iː і i і ɛ е æ е ə е h г eɪ ей ɚ ер ɜː ер", [("йе", "є"), ("йа", "я"), ("йу", "ю")]),
    "german": (
        LATIN, "v w w w ʃ sch ʒ sch tʃ tsch dʒ dsch iː ie uː uh oʊ oh əʊ oh eɪ eh aɪ ei ɔɪ eu æ ä ɜː ör ɚ er z s",
        [("([ou])hh", r"\1h")],
    ),
    "spanish": (
        LATIN, "j y w hu v b z s θ z ʃ ch ʒ y tʃ ch dʒ y h j aɪ ai eɪ ei ɔɪ oi",
        [("k(?=[ei])", "qu"), ("k", "c"), ("g(?=[ei])", "gu"), ("^s(?=[ptcqkmnl])", "es")],
    ),
    # What stands at a word's end is mute, and so would be an "n" or "m" behind a vowel.
    "french": (
        LATIN,
        "s ss θ ss ʃ ch ʒ j tʃ tch dʒ dj m mm n nn ŋ nn j y w ou h _ i i ɪ i ɛ è eə èr oʊ o əʊ o u ou uː ou ʊ ou ə eu ɚ eur ɜː eur "
        "aɪ aï eɪ é aʊ aou ɔɪ oï",
        [("_", ""), ("g(?=[eèéi])", "gu"), ("^ss", "s"), ("ss(?=[ptk])", "s"), ("([bdfgkptvz]|ss|mm|nn|ch|j|l|r)$", r"\1e")],
    ),
    "hindi": (DEVANAGARI, "", MATRAS),
    "english": ("", "", []),
}  # fmt: skip

# Words of their own that people say most, or that sound like a command; what is one ("no", "jes") is left out.
NATIVE = {
    "polish": """tak nie noc nos nad nowy na dom dwa pięć sześć jest jeść cześć teraz proszę dziękuję dobrze pies wieś
        las stół stopa hełm lewo prawo gdzie gol gołąb dalej długo jeszcze gość nasz wasz potem pas pauza tekst""",
    "czech": """ano ne nos noc nad nebo nový den dva šest sedm les pes ves ještě jestli test text pauza podzim pod konec
        dobře děkuji prosím tady stůl strop hned hlas helma dost host kolo koně další dlouho loni""",
    "esperanto": """ne nun nova nokto noto nazo nek neniu du ses sep dek unu jen jam tago paŭzo pasi poste teksto nekta
        helpo helpi helo longa longe lango stopi sto ĝis gasto goni ripeti""",
    "russian": """да нет ну но на не она они оно нос ночь нож нога снег сон стол стул столб пол пот пять шесть семь есть
        весь лес вес хлеб холм хорошо спасибо пожалуйста ещё здесь тест текст никто пауза поезд пас гости долго""",
    "ukrainian": """так ні ніс ніч ну нога вона воно вони ніхто дім два три шість сім ліс пес весь єсть ще тут текст
        стіл стовп пауза пас потім хліб дякую добре довго""",
    "italian": """sì nove nono nodo noi non nuovo notte otto sette sei dieci posa poso pausa posso cosa casa gola gonna
        gatto ieri testo resto presto questo lungo lago stoffa sto storia elmo alto nesso ripeti""",
    "finnish": """joo ei jos nuo noin nyt nenä nekin yksi kaksi neljä viisi kuusi talo pois puu poika pussi kohta
        kuuma kone koulu helppo helmi hella halpa loppu lonkka longero tänään hyvää kiitos""",
    "catalan": """sí nit nas nom nosaltres casa cosa posa pausa gos gola goma pes mes tres sis set vuit deu dues llarg lluny
        tot text sec ahir gràcies ajuda""",
    "german": """ja nee nie noch nuss nass nach neun nein nest netz näht knecht stoff stopfen stock passt posse poster gehen
        gut gold geh gegen lang lange langsam lager helm held hell hälfte helfen jetzt jeder reparieren bitte danke heute
        nacht und ich du er sie es wir ist war hat nur auch oder aber wenn dann hier da dort mehr sehr tag woche monat jahr
        morgen gestern abend stunde haus tür wasser hand kopf zeit leute kind frau mann""",
    "spanish": """sí nada noche nosotros nube nueve luego lugar hola ahora esto estoy este estar es eso pausado pasa paso
        pues pozo gol gordo gota agua goma siete texto sexto nexo repito repetir gracias después largo luna y que el la en
        un por con para como más pero sus le ya o porque cuando muy sin sobre también hasta hay donde quien desde todo uno
        día mes año hoy ayer mañana lunes martes jueves viernes enero mayo casa mano ojo vida mundo""",
    "french": """oui non noix nuit neuf nez nos notre nous gauche gorge gomme garçon sexe texte nette reste veste messe
        fesse stade hier elle aide passe poste longe longue langue répète répare merci d'accord et que il un à être en
        avoir pour dans ce son une sur pas plus par je avec tout faire mettre autre on mais comme ou si leur y dire devoir
        avant deux même prendre aussi celui donner bien jour mois année lundi mardi jeudi samedi mars avril mai juin août
        heure temps main homme femme monde maison""",
    "hindi": """हाँ नहीं ना नौ नया नाम यह गोल गोद गाना लोग लगा पास पाठ नेक सात आठ तीन चार मदद रुको फिर और""",
    "english": "",
}


def spelled(text: str, language: str, accent: str) -> str:
    """`text` in the spelling of `language`, as `accent` (one of eSpeak NG's English ones) says it."""
    sounds, own, after = SPELLINGS[language]
    if not sounds:
        return text
    table = pairs(sounds) | pairs(own)
    command = ["espeak-ng", "-q", "--ipa", "--sep= ", "-v", accent, text]
    given = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    words = []
    for word in re.split(r"\s{2,}|\n", re.sub("[ˈˌʔ]", "", given).strip()):
        # The longest that there is a spelling for; what there is none for is left out.
        found = re.findall("|".join(sorted(table, key=len, reverse=True)), word.replace(" ", ""))
        # At a word's end an unstressed "-er" without its "r" is an "a" to most.
        if len(found) > 1 and found[-1] == "ə":
            found[-1] = "ɑ"
        said = "".join(table[sound] for sound in found)
        for pattern, right in after:
            said = re.sub(pattern, right, said)
        words.append(said)
    return " ".join(words)


def pairs(listed: str) -> dict:
    parts = listed.split()
    return dict(zip(parts[::2], parts[1::2]))
