// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListApiMetadata` can sort.
    pub enum ListApiMetadataSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
