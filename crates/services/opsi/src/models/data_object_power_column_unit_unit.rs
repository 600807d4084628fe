// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the unit of a data object power column unit.
    pub enum DataObjectPowerColumnUnitUnit {
        Amp = "AMP",
        Watt = "WATT",
        KiloWatt = "KILO_WATT",
        MegaWatt = "MEGA_WATT",
        GigaWatt = "GIGA_WATT",
    }
}
