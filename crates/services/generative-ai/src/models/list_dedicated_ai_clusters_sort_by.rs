// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDedicatedAiClusters` can sort.
    pub enum ListDedicatedAiClustersSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
        LifecycleState = "lifecycleState",
    }
}
