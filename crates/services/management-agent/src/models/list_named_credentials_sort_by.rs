// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListNamedCredentials` can sort.
    pub enum ListNamedCredentialsSortBy {
        Name = "name",
        Type = "type",
        TimeCreated = "timeCreated",
        LifecycleState = "lifecycleState",
    }
}
