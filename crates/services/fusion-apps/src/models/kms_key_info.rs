// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// KMS key information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KmsKeyInfo {
    /// The ID of the active key.
    pub active_key_id: Option<String>,
    /// The active key version.
    pub active_key_version: Option<String>,
    /// The ID of the scheduled key.
    pub scheduled_key_id: Option<String>,
    /// The scheduled key version.
    pub scheduled_key_version: Option<String>,
    /// The current key lifecycle state.
    pub current_key_lifecycle_state: Option<String>,
    /// The scheduled lifecycle state.
    pub scheduled_lifecycle_state: Option<String>,
    /// The scheduled key status.
    pub scheduled_key_status: Option<models::KmsKeyInfoScheduledKeyStatus>,
}

model! {
    KmsKeyInfo {
        active_key_id = "activeKeyId";
        active_key_version = "activeKeyVersion";
        scheduled_key_id = "scheduledKeyId";
        scheduled_key_version = "scheduledKeyVersion";
        current_key_lifecycle_state = "currentKeyLifecycleState";
        scheduled_lifecycle_state = "scheduledLifecycleState";
        scheduled_key_status = "scheduledKeyStatus";
    }
}
