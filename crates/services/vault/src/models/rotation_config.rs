// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rotation configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RotationConfig {
    /// The rotation interval.
    pub rotation_interval: Option<String>,
    /// The target system details.
    pub target_system_details: models::TargetSystemDetails,
    /// Whether scheduled rotation is enabled.
    pub is_scheduled_rotation_enabled: Option<bool>,
}

model! {
    RotationConfig {
        required {
            target_system_details = "targetSystemDetails",
                with_target_system_details(models::TargetSystemDetails);
        }
        optional {
            rotation_interval = "rotationInterval", with_rotation_interval(String);
            is_scheduled_rotation_enabled = "isScheduledRotationEnabled",
                with_is_scheduled_rotation_enabled(bool);
        }
    }
}
