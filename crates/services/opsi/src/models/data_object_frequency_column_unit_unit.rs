// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the unit of a data object frequency column unit.
    pub enum DataObjectFrequencyColumnUnitUnit {
        Hertz = "HERTZ",
        KiloHertz = "KILO_HERTZ",
        MegaHertz = "MEGA_HERTZ",
        GigaHertz = "GIGA_HERTZ",
        TeraHertz = "TERA_HERTZ",
    }
}
