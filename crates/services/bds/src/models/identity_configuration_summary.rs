// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an identity configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityConfigurationSummary {
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::IdentityConfigurationLifecycleState,
}

model! {
    IdentityConfigurationSummary {
        id = "id";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
    }
}
