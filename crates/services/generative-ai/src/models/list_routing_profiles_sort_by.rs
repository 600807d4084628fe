// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListRoutingProfiles` can sort.
    pub enum ListRoutingProfilesSortBy {
        DisplayName = "displayName",
        TimeCreated = "timeCreated",
    }
}
