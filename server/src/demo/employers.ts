import type { EmployerInput } from "@praktika/shared/employers/contract";

type Size = NonNullable<EmployerInput["size"]>;
export type DemoEmployer = EmployerInput & { readonly key: string };

const firm = (key: string, name: string, street: string, postcode: string, town: string, size: Size, about: string, kind: EmployerInput["kind"] = "company"): DemoEmployer => ({ key, name, street, postcode, town, kind, size, about, website: `https://${key}.example` });
const city = (key: string, name: string, street: string, postcode: string, town: string): DemoEmployer =>
  firm(key, name, street, postcode, town, "from250", "Die Stadtverwaltung mit ihren Ämtern, Betrieben und Einrichtungen: vom Bürgerbüro bis zum Grünflächenamt.", "administration");

/** 25 invented employers and the seven administrations (invented departments). */
export const DEMO_EMPLOYERS: readonly DemoEmployer[] = [
  firm("holunder", "Tischlerei Holunder", "Wittener Straße 412", "44801", "Bochum", "from10", "Möbel und Treppen nach Maß. Elf Menschen, drei davon in Ausbildung, und ein Hund, der alle begrüßt."),
  firm("ruhrlogik", "Ruhrlogik Software GmbH", "Universitätsstraße 98", "44799", "Bochum", "from10", "Wir schreiben Programme für Krankenhäuser und kümmern uns darum, dass sie auch nachts laufen."),
  firm("wiesental", "Klinikum Wiesental", "Hattinger Straße 21", "44789", "Bochum", "from250", "Ein Krankenhaus mit 380 Betten, eigener Pflegeschule und einer Küche, die selbst kocht."),
  firm("kohlenstaub", "Theater Kohlenstaub", "Brückstraße 44", "44787", "Bochum", "under10", "Freies Theater in einer alten Waschkaue. Wir bauen Bühnen, nähen Kostüme und spielen für alle ab vier.", "association"),
  firm("kaltenhof", "Metallbau Kaltenhof", "Lindenhorster Straße 7", "44147", "Dortmund", "from10", "Geländer, Tore, Treppen: Wir schweißen, was länger halten soll als wir."),
  firm("kanalkontor", "Kanalkontor Spedition", "Speicherstraße 30", "44147", "Dortmund", "from50", "Vom Schiff auf den Lkw und ins Regal. Im Hafen seit 1958."),
  firm("laborwerk", "Laborwerk Phönix GmbH", "Hörder Hafenstraße 3", "44263", "Dortmund", "from50", "Wir prüfen Lacke, Lebensmittel und Wasser, mit sehr genauen Waagen und sehr viel Geduld."),
  firm("rasselbande", "Kita Rasselbande", "Gneisenaustraße 60", "44147", "Dortmund", "from10", "Vier Gruppen, 78 Kinder, ein großer Garten mit Matschküche.", "association"),
  firm("hafenlicht", "Hafenlicht Logistik", "Am Nordhafen 12", "47119", "Duisburg", "from50", "Container, Kräne, Computer: Wir sorgen dafür, dass alles zur richtigen Zeit am richtigen Ort ist."),
  firm("stahlrand", "Stahlrand Maschinenbau", "Hamborner Allee 91", "47166", "Duisburg", "from50", "Wir bauen Maschinen, die Stahl biegen, und reparieren sie, wenn der Stahl gewinnt."),
  firm("wanheim", "Elektro Wanheim", "Wanheimer Straße 250", "47249", "Duisburg", "under10", "Ein Meister, vier Gesellinnen und Gesellen, viele Keller mit alten Leitungen."),
  firm("morgenrot", "Bäckerei Morgenrot", "Königstraße 8", "47051", "Duisburg", "from10", "Brot aus dem Steinofen, drei Läden, Beginn um fünf. Für Jugendliche um sechs."),
  firm("emscher", "Emscher-Analytik GmbH", "Lohstraße 9", "45329", "Essen", "from10", "Wir untersuchen Wasser und Boden entlang der Emscher, draußen und im Labor."),
  firm("nordlicht", "Agentur Nordlicht Medien", "Kettwiger Straße 36", "45127", "Essen", "under10", "Plakate, Podcasts, Websites für Vereine und kleine Firmen."),
  firm("lindenhof", "Pflegehaus Lindenhof", "Rüttenscheider Straße 210", "45131", "Essen", "from50", "Zuhause für 94 ältere Menschen, mit Werkstatt, Chor und Katze.", "association"),
  firm("steiger", "Dachdeckerei Steiger", "Altendorfer Straße 380", "45356", "Essen", "under10", "Dächer, Solaranlagen und die beste Aussicht im Stadtteil."),
  firm("uhlenbruch", "Gärtnerei Uhlenbruch", "Im Emscherbruch 14", "45892", "Gelsenkirchen", "under10", "Beet- und Balkonpflanzen, Kräuter, ein Hofladen und sehr alte Gewächshäuser."),
  firm("solarwerk", "Solarwerkstatt Ückendorf", "Bergmannstraße 55", "45886", "Gelsenkirchen", "from10", "Wir bringen Photovoltaik auf Dächer und erklären allen im Haus, wie sie funktioniert."),
  firm("bruecken", "Sozialwerk Brückenbau", "Ebertstraße 19", "45879", "Gelsenkirchen", "from10", "Beratung, Sprachcafé und Hausaufgabenhilfe im Quartier.", "association"),
  firm("ruhraue", "Hotel Ruhraue", "Friedrichstraße 2", "45468", "Mülheim an der Ruhr", "from10", "42 Zimmer am Fluss, Frühstück bis elf, Feste bis spät."),
  firm("dreiklang", "Architekturbüro Dreiklang", "Kaiserplatz 5", "45470", "Mülheim an der Ruhr", "under10", "Drei Menschen planen Schulen, Umbauten und manchmal ein Baumhaus."),
  firm("loehberg", "Apotheke am Löhberg", "Löhberg 21", "45468", "Mülheim an der Ruhr", "under10", "Beratung, Botendienst und ein kleines Labor für Salben."),
  firm("lichtbild", "Medienhaus Lichtbild", "Marktstraße 77", "46045", "Oberhausen", "under10", "Foto- und Filmstudio mit Schnittplätzen und einem Archiv voller Zechen."),
  firm("fahrradwerk", "Fahrradwerk Sterkrade", "Steinbrinkstraße 18", "46145", "Oberhausen", "under10", "Wir reparieren alles mit Pedalen und bauen Lastenräder für die ganze Region."),
  firm("fadenlauf", "Textilmanufaktur Fadenlauf", "Duisburger Straße 103", "46049", "Oberhausen", "from10", "Arbeitskleidung, Vorhänge, Taschen aus altem Segeltuch."),
  city("stadt-bochum", "Stadt Bochum", "Willy-Brandt-Platz 2", "44787", "Bochum"),
  city("stadt-dortmund", "Stadt Dortmund", "Friedensplatz 1", "44135", "Dortmund"),
  city("stadt-duisburg", "Stadt Duisburg", "Burgplatz 19", "47051", "Duisburg"),
  city("stadt-essen", "Stadt Essen", "Porscheplatz 1", "45127", "Essen"),
  city("stadt-gelsenkirchen", "Stadt Gelsenkirchen", "Ebertplatz 11", "45879", "Gelsenkirchen"),
  city("stadt-muelheim", "Stadt Mülheim an der Ruhr", "Am Rathaus 1", "45468", "Mülheim an der Ruhr"),
  city("stadt-oberhausen", "Stadt Oberhausen", "Schwartzstraße 72", "46045", "Oberhausen"),
];

/** Those whose desk has not said yes, or has said no. */
export const UNVERIFIED = {
  pending: [firm("kornblume", "Café Kornblume", "Essener Straße 3", "46047", "Oberhausen", "under10", "Frühstück und Kuchen, am Wochenende Konzerte."), firm("pixelpott", "Pixelpott Spiele", "Viehofer Straße 40", "45127", "Essen", "under10", "Wir entwickeln kleine Spiele für große Bahnfahrten.")],
  rejected: firm("goldweg", "Goldweg Vertrieb", "Hansastraße 90", "44137", "Dortmund", "under10", "Schnelle Verdienste von zu Hause."),
  blocked: firm("blitz", "Blitz Umzüge", "Düsseldorfer Straße 140", "47051", "Duisburg", "under10", "Umzüge in ganz Deutschland."),
} as const;
