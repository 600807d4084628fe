// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the unit type of a top utilized resource.
    pub enum TopUtilizedResourceUnitType {
        Ocpu = "OCPU",
        Ecpu = "ECPU",
    }
}
