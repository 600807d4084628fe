// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a fleet error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetErrorDetails {
    /// The reason.
    pub reason: models::FleetErrorReason,
    /// The details.
    pub details: Option<String>,
    /// The time of the latest report or detection. It can be later than the requested time range.
    pub time_last_seen: DateTime<Utc>,
}

model! {
    FleetErrorDetails {
        reason = "reason";
        details = "details";
        time_last_seen = "timeLastSeen";
    }
}
