// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `ListNamespaces`.
    pub enum ListNamespacesField {
        Key = "key",
        DisplayName = "displayName",
        Description = "description",
        LifecycleState = "lifecycleState",
        TimeCreated = "timeCreated",
    }
}
