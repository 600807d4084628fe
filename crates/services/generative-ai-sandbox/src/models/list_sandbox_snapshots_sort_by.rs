// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSandboxSnapshots` can sort.
    pub enum ListSandboxSnapshotsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
