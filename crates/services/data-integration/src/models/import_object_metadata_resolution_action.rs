// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resolution action of import object metadata.
    pub enum ImportObjectMetadataResolutionAction {
        Created = "CREATED",
        Retained = "RETAINED",
        Duplicated = "DUPLICATED",
        Replaced = "REPLACED",
        Excluded = "EXCLUDED",
    }
}
