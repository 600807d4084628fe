// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListCustomizations` can sort.
    pub enum ListCustomizationsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
