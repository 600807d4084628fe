// @generated from spec/resources-to-wait-for.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::resources_to_wait_for::models;

/// A volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Volume {
    /// The key.
    pub key: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::VolumeLifecycleState>,
}

model! {
    Volume {
        key = "key";
        lifecycle_state = "lifecycleState";
    }
}
