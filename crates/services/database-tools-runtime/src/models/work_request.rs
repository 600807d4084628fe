// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequest {
    /// The display name.
    pub display_name: Option<String>,
    /// The type of the operation.
    pub operation_type: models::WorkRequestOperationType,
    /// The status.
    pub status: models::WorkRequestStatus,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the principal who created the resource.
    pub created_by_principal_id: Option<String>,
    /// The OCID of the identity domain of the user who submitted the request.
    pub created_by_principal_domain_id: Option<String>,
    /// The affected resources.
    pub resources: Vec<models::WorkRequestResource>,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: f64,
    /// The time when the service accepted the request.
    pub time_accepted: DateTime<Utc>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The scheduled time.
    pub time_scheduled: Option<DateTime<Utc>>,
}

model! {
    WorkRequest {
        display_name = "displayName";
        operation_type = "operationType";
        status = "status";
        id = "id";
        compartment_id = "compartmentId";
        created_by_principal_id = "createdByPrincipalId";
        created_by_principal_domain_id = "createdByPrincipalDomainId";
        resources = "resources";
        percent_complete = "percentComplete";
        time_accepted = "timeAccepted";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        time_updated = "timeUpdated";
        time_scheduled = "timeScheduled";
    }
}
