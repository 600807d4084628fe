// @generated from spec/ai-data-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListAiDataPlatforms` can sort.
    pub enum ListAiDataPlatformsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
