// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSandboxes` can sort.
    pub enum ListSandboxesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
