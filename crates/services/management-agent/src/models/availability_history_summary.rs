// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an availability history.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityHistorySummary {
    /// The ID of the Management Agent.
    pub management_agent_id: String,
    /// The availability status.
    pub availability_status: models::AvailabilityHistoryAvailabilityStatus,
    /// The start time of the availability status.
    pub time_availability_status_started: Option<DateTime<Utc>>,
    /// The end time of the availability status.
    pub time_availability_status_ended: Option<DateTime<Utc>>,
}

model! {
    AvailabilityHistorySummary {
        management_agent_id = "managementAgentId";
        availability_status = "availabilityStatus";
        time_availability_status_started = "timeAvailabilityStatusStarted";
        time_availability_status_ended = "timeAvailabilityStatusEnded";
    }
}
