// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the language of a document job.
    pub enum DocumentJobLanguage {
        Eng = "ENG",
        Ces = "CES",
        Dan = "DAN",
        Nld = "NLD",
        Fin = "FIN",
        Fra = "FRA",
        Deu = "DEU",
        Ell = "ELL",
        Hun = "HUN",
        Ita = "ITA",
        Nor = "NOR",
        Pol = "POL",
        Por = "POR",
        Ron = "RON",
        Rus = "RUS",
        Slk = "SLK",
        Spa = "SPA",
        Swe = "SWE",
        Tur = "TUR",
        Ara = "ARA",
        ChiSim = "CHI_SIM",
        Hin = "HIN",
        Jpn = "JPN",
        Kor = "KOR",
        Others = "OTHERS",
    }
}
