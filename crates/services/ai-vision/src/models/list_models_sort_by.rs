// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListModels` can sort.
    pub enum ListModelsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
