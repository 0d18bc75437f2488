/** German, where every noun has a capital: a name is told by what stands before it. */
import { wordSet } from './word-set'
import type { Words } from './words'

export const german: Words = {
  never: wordSet(`Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ihr Ich Du Sein Seine Ihre Ihren Ihrem Und Oder Aber Denn Doch Wenn Als Wie Wo Wer Was Warum Weil Dass Ob Nach Vor Bei Mit Von Zu Zum Zur In Im Am An Auf Aus Für Gegen Ohne Um Über Unter Durch Bis Seit Während Trotz Wegen
    Auch Noch Nur Schon Nun Jetzt Heute Gestern Morgen Damit Dabei Dazu Darauf Dann Dort Hier Da So Viele Mehr Einige Alle Beide Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Sonnabend Januar Februar März April Mai Juni Juli August September Oktober November Dezember Grund Zuletzt Zudem Laut Rund Etwa Kein Keine Man Diese Dieser Dieses Jeder Jede Uhr Euro Prozent Millionen Milliarden Dollar Meter Kilometer Trainer`),
  soft: wordSet(''),
  particles: wordSet('von van der den de zu zur vom al bin'),
  roles: wordSet(`bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin bundespräsident bundespräsidentin minister ministerin ministerpräsident ministerpräsidentin premierminister premierministerin premier regierungschef regierungschefin staatschef außenminister außenministerin innenminister innenministerin finanzminister finanzministerin verteidigungsminister verteidigungsministerin gesundheitsminister gesundheitsministerin wirtschaftsminister wirtschaftsministerin justizminister verkehrsminister umweltministerin bundeswirtschaftsminister landeshauptmann landeshauptfrau
    bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin abgeordnete abgeordneter abgeordneten politiker politikerin parteichef parteichefin fraktionschef vorsitzende vorsitzender vorsitzenden chef chefin vorstandschef vorstandschefin konzernchef geschäftsführer geschäftsführerin direktor direktorin leiter leiterin sprecher sprecherin generalsekretär generalsekretärin staatsanwalt staatsanwältin richter richterin anwalt anwältin
    professor professorin forscher forscherin wissenschaftler wissenschaftlerin experte expertin ökonom ökonomin analyst analystin historiker historikerin arzt ärztin meteorologe meteorologin archäologe autor autorin schriftsteller schriftstellerin regisseur regisseurin schauspieler schauspielerin sänger sängerin musiker künstler künstlerin dirigent
    trainer trainerin stürmer stürmerin torwart torhüter torhüterin verteidiger mittelfeldspieler kapitän spieler spielerin nationalstürmer nationalspieler bundestrainer rennfahrer weltmeister olympiasieger läufer läuferin betriebsratschef betriebsratschefin gewerkschafter einsatzleiter einsatzleiterin polizeichef könig königin prinz prinzessin papst bischof kardinal general oberst botschafter botschafterin
    österreicher schweizer belgier franzose brite amerikaner norweger däne schwede italiener spanier niederländer`),
  roleEnding: /(?:minister|ministerin|präsident|präsidentin|chef|chefin|sprecher|sprecherin|leiter|leiterin|meister|meisterin|trainer|trainerin|politiker|politikerin|forscher|forscherin|direktor|direktorin|anwalt|anwältin|spieler|spielerin|stürmer|sekretär|sekretärin|experte|expertin|läufer|läuferin|fahrer|fahrerin|kanzler|kanzlerin|kommissar|kommissarin|botschafter|botschafterin|abgeordnete|vorsitzende|kandidat|kandidatin|professor|professorin|regisseur|regisseurin|autor|autorin|schauspieler|schauspielerin|sängerin|gründer|gründerin|manager|managerin|beauftragte)(?:e?n|e?s|r)?$/i,
  honorifics: wordSet('Herr Frau Dr Prof Professor Sir Lord Papst König Königin Prinz Prinzessin'),
  saying: wordSet('sagte sagt erklärte erklärt betonte kritisierte forderte fordert warnte sprach teilte kündigte lobte widmete rechnet hofft erwartet bat meinte'),
  doing: wordSet('gewann verlor traf siegte wurde hat ist war'),
  kin: wordSet('Frau Mann Sohn Tochter Mutter Vater Bruder Schwester'),
  departments: wordSet(''),
  organisationEnds: wordSet('AG GmbH SE KG eV Bank Gruppe Group Energy Airlines'),
  organisationStarts: wordSet('Universität Technische Hochschule Institut Bundesamt Landesamt Amtsgericht Landgericht Oberlandesgericht Verwaltungsgericht Universitätsklinikum Landeskrankenhaus Klinikum Klinik Bergrettung Bergwacht Feuerwehr Lawinenwarndienst Theater Oper Staatsoper Philharmonie Museum Verband Verein SC FC VfL VfB SV TSV RB TSG FSV Eintracht Borussia Hertha Arminia Fortuna Freie'),
  organisationNouns: wordSet('Zulieferer Konzern Autobauer Hersteller Unternehmen Firma Verein Partei Gewerkschaft Bank Versicherer Sender Zeitung Magazin Nachrichtenagentur Organisation Tochter Gruppe Miliz Fluggesellschaft Airline Händler Anbieter Betreiber Stiftung Museum Verlag'),
  organisationAfter: wordSet(''),
  placeEnds: wordSet(''),
  placeStarts: wordSet('Schloss Burg Flughafen Bahnhof Hauptbahnhof Stadion Bad Sankt St Lago Landkreis Kanton Kreis Bezirk'),
  placeNouns: wordSet('Stadt Gemeinde Dorf Landkreis Kanton Provinz Region Insel Hafenstadt Hauptstadt Ort Bundesland Bezirk Werk'),
  inside: wordSet('in nahe bei aus nach'),
  towards: wordSet('von bis über um'),
  eventEnds: wordSet('Cup Festival'),
  eventStarts: wordSet('Sturm Orkan Hurrikan Taifun Operation'),
  vessels: wordSet('Schiff Frachter Tanker Fähre Jacht Yacht Kreuzfahrtschiff Fregatte U-Boot Flugzeugträger Sonde Segelschiff Containerschiff'),
  works: wordSet('Roman Film Album Oper Serie Stück Buch Lied Drama Komödie Dokumentation'),
  joiners: wordSet('von der des für und'),
}
