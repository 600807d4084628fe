// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a recovery service subnet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecoveryServiceSubnetDetails {
    /// The ID of the Recovery Service subnet.
    pub recovery_service_subnet_id: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::RecoveryServiceSubnetLifecycleState>,
}

model! {
    RecoveryServiceSubnetDetails {
        recovery_service_subnet_id = "recoveryServiceSubnetId";
        lifecycle_state = "lifecycleState";
    }
}
