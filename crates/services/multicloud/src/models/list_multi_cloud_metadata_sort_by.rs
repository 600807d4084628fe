// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMultiCloudMetadata` can sort.
    pub enum ListMultiCloudMetadataSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
