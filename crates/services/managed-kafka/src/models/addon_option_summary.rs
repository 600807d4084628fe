// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an add-on option.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddonOptionSummary {
    /// The name.
    pub name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::AddonOptionLifecycleState,
}

model! {
    AddonOptionSummary {
        name = "name";
        lifecycle_state = "lifecycleState";
    }
}
