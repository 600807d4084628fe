// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the format version of metadata.
    pub enum MetadataFormatVersion {
        V1 = "V1",
        V2 = "V2",
    }
}
