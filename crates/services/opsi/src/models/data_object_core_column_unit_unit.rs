// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the unit of a data object core column unit.
    pub enum DataObjectCoreColumnUnitUnit {
        Core = "CORE",
        MilliCore = "MILLI_CORE",
    }
}
