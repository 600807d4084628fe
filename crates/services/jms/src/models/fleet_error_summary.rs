// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a fleet error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetErrorSummary {
    /// The OCID of the fleet.
    pub fleet_id: String,
    /// The fleet name.
    pub fleet_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The errors.
    pub errors: Vec<models::FleetErrorDetails>,
    /// The time of the first report or detection. It can precede the requested time range.
    pub time_first_seen: DateTime<Utc>,
    /// The time of the latest report or detection. It can be later than the requested time range.
    pub time_last_seen: DateTime<Utc>,
}

model! {
    FleetErrorSummary {
        fleet_id = "fleetId";
        fleet_name = "fleetName";
        compartment_id = "compartmentId";
        errors = "errors";
        time_first_seen = "timeFirstSeen";
        time_last_seen = "timeLastSeen";
    }
}
