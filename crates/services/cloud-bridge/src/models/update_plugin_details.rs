// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a plugin.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePluginDetails {
    /// The desired state of the plugin.
    pub desired_state: models::PluginDesiredState,
}

model! {
    UpdatePluginDetails {
        required {
            desired_state = "desiredState", with_desired_state(models::PluginDesiredState);
        }
    }
}
