// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the unit of a data object data size column unit.
    pub enum DataObjectDataSizeColumnUnitUnit {
        Character = "CHARACTER",
        Block = "BLOCK",
        Bit = "BIT",
        Byte = "BYTE",
        KiloByte = "KILO_BYTE",
        MegaByte = "MEGA_BYTE",
        GigaByte = "GIGA_BYTE",
        TeraByte = "TERA_BYTE",
        PetaByte = "PETA_BYTE",
        ExaByte = "EXA_BYTE",
        ZettaByte = "ZETTA_BYTE",
        YottaByte = "YOTTA_BYTE",
    }
}
