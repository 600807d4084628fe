// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A VBS build run source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VbsBuildRunSource {
    /// The ID of the trigger.
    pub trigger_id: String,
    /// The information about the trigger.
    pub trigger_info: models::TriggerInfo,
}

model! {
    VbsBuildRunSource, "sourceType" = "VBS" {
        trigger_id = "triggerId";
        trigger_info = "triggerInfo";
    }
}
