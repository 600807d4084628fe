// @generated from spec/service-manager-proxy.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A service definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceDefinition {
    /// The type.
    pub type_: String,
    /// The display name.
    pub display_name: String,
    /// The short display name.
    pub short_display_name: String,
}

model! {
    ServiceDefinition {
        type_ = "type";
        display_name = "displayName";
        short_display_name = "shortDisplayName";
    }
}
