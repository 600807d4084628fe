// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of column metadata.
    pub enum ColumnMetadataType {
        String = "STRING",
        Number = "NUMBER",
        DateTime = "DATE_TIME",
    }
}
