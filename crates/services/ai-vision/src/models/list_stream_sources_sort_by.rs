// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListStreamSources` can sort.
    pub enum ListStreamSourcesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
