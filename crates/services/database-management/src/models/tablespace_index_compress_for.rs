// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the index compress for of a tablespace.
    pub enum TablespaceIndexCompressFor {
        AdvancedLow = "ADVANCED_LOW",
        AdvancedHigh = "ADVANCED_HIGH",
        None = "NONE",
    }
}
