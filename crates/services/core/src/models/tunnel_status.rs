// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A tunnel status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelStatus {
    /// The IP address. Example: `203.0.113.50`.
    pub ip_address: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TunnelStatusLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time at which the state of the tunnel last changed.
    pub time_state_modified: Option<DateTime<Utc>>,
}

model! {
    TunnelStatus {
        ip_address = "ipAddress";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_state_modified = "timeStateModified";
    }
}
