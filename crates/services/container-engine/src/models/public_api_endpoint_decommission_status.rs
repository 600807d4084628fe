// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A public API endpoint decommission status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicApiEndpointDecommissionStatus {
    /// The time of the decommission rollback deadline.
    pub time_decommission_rollback_deadline: DateTime<Utc>,
    /// The status.
    pub status: models::PublicApiEndpointDecommissionStatusStatus,
}

model! {
    PublicApiEndpointDecommissionStatus {
        time_decommission_rollback_deadline = "timeDecommissionRollbackDeadline";
        status = "status";
    }
}
