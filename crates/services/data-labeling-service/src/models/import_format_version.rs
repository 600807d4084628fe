// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the version of an import format.
    pub enum ImportFormatVersion {
        V2003 = "V2003",
        V5 = "V5",
    }
}
