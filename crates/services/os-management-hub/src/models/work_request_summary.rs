// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestSummary {
    /// The type of the operation.
    pub operation_type: models::WorkRequestOperationType,
    /// The status.
    pub status: models::WorkRequestStatus,
    /// The OCID of the resource.
    pub id: String,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// The OCID of the parent.
    pub parent_id: Option<String>,
    /// The OCIDs of the child work requests.
    pub children_id: Option<Vec<String>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: Option<f64>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The scheduled time.
    pub time_scheduled: Option<DateTime<Utc>>,
    /// Whether the resource is managed by the Autonomous Linux service.
    pub is_managed_by_autonomous_linux: Option<bool>,
    /// The time to wait for the reboot in minutes, after which the job is marked as failed.
    pub reboot_timeout_in_mins: Option<i64>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
}

model! {
    WorkRequestSummary {
        operation_type = "operationType";
        status = "status";
        id = "id";
        description = "description";
        display_name = "displayName";
        message = "message";
        parent_id = "parentId";
        children_id = "childrenId";
        compartment_id = "compartmentId";
        percent_complete = "percentComplete";
        time_created = "timeCreated";
        time_scheduled = "timeScheduled";
        is_managed_by_autonomous_linux = "isManagedByAutonomousLinux";
        reboot_timeout_in_mins = "rebootTimeoutInMins";
        time_finished = "timeFinished";
    }
}
