// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the option of a row.
    pub enum RowOption {
        IfAbsent = "IF_ABSENT",
        IfPresent = "IF_PRESENT",
    }
}
