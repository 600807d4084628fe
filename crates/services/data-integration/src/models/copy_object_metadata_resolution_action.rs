// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resolution action of copy object metadata.
    pub enum CopyObjectMetadataResolutionAction {
        Created = "CREATED",
        Retained = "RETAINED",
        Duplicated = "DUPLICATED",
        Replaced = "REPLACED",
    }
}
