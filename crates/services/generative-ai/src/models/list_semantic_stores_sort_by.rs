// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSemanticStores` can sort.
    pub enum ListSemanticStoresSortBy {
        DisplayName = "displayName",
        TimeCreated = "timeCreated",
    }
}
