// @generated from spec/keyword-fields.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a type.
    pub enum TypeType {
        Self_ = "SELF",
        Crate = "CRATE",
        True = "TRUE",
    }
}
