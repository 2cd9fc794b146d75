/**
 * Acronyms that public bodies are known by: data alone, of those in four letters or more. None is a slip of another one,
 * however near: UNHRC beside the UNHCR. What bodies are in a register is no concern of the list.
 */
import { wordList } from "../text/wordList.ts";

const BODIES = wordList(
  `ACABQ AMRO APEC ARATS ARIO ASEAN ASEM ASEF AUKUS BIMSTEC BRICS CARICOM CBSS CEPAL CEPI CERN CICA COMESA CPLP CSTO CTBTO
  EAEU EBRD ECHR ECLAC ECOSOC ECOWAS EEAS EFSF EFTA ENISA ESCAP ESCWA EUROPOL FATF FRONTEX GAVI GUAM IAEA IATA IBRD ICAO
  ICRC IFAD IFRC IGAD INTERPOL IPCC IRENA ISAF ITLOS MERCOSUR MINUSMA MONUSCO NACC NAFTA NATO NORAD OCHA OECD
  OECS OHCHR OLAF OPCW OPEC OSCE PAHO QUAD RCEP SAARC SADC SEATO UNAIDS UNAMA UNCTAD UNDP UNECE UNEP UNESCO UNFCCC UNFPA
  UNGA UNHCR UNHRC UNICEF UNIDO UNIFIL UNITAR UNMIK UNODC UNOPS UNPD UNRWA UNSC UNSCOM UNSSC UNTAC UNWTO USMCA WIPO`,
);

/** Whether letters, in capitals, are a body's acronym. */
export function isBodyAcronym(letters: string): boolean {
  return BODIES.has(letters);
}
