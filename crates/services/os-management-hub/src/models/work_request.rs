// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequest {
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
    /// The affected resources.
    pub resources: Vec<models::WorkRequestResource>,
    /// The names of the packages.
    pub package_names: Option<Vec<String>>,
    /// The windows update names.
    pub windows_update_names: Option<Vec<String>>,
    /// The module specs.
    pub module_specs: Option<Vec<models::ModuleSpecDetails>>,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: f64,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The OCID of the initiator, such as a scheduled job.
    pub initiator_id: Option<String>,
    /// The management stations.
    pub management_station: Option<models::WorkRequestManagementStationDetails>,
    /// The scheduled time.
    pub time_scheduled: Option<DateTime<Utc>>,
    /// The location of the content.
    pub content_location: Option<String>,
    /// The ID of the event.
    pub event_id: Option<String>,
    /// The content checksum.
    pub content_checksum: Option<String>,
    /// The OCID of the work request that was retried.
    pub retry_of_id: Option<String>,
    /// The OCID of the original work request.
    pub rerun_of_id: Option<String>,
    /// The intervals in minutes before each automatic retry of the failed job.
    pub retry_intervals: Option<Vec<i64>>,
    /// Whether the resource is managed by the Autonomous Linux service.
    pub is_managed_by_autonomous_linux: Option<bool>,
    /// The time to wait for the reboot in minutes, after which the job is marked as failed.
    pub reboot_timeout_in_mins: Option<i64>,
    /// The snap specs.
    pub snap_specs: Option<Vec<models::SnapSpecDetails>>,
}

model! {
    WorkRequest {
        operation_type = "operationType";
        status = "status";
        id = "id";
        description = "description";
        display_name = "displayName";
        message = "message";
        parent_id = "parentId";
        children_id = "childrenId";
        compartment_id = "compartmentId";
        resources = "resources";
        package_names = "packageNames";
        windows_update_names = "windowsUpdateNames";
        module_specs = "moduleSpecs";
        percent_complete = "percentComplete";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        initiator_id = "initiatorId";
        management_station = "managementStation";
        time_scheduled = "timeScheduled";
        content_location = "contentLocation";
        event_id = "eventId";
        content_checksum = "contentChecksum";
        retry_of_id = "retryOfId";
        rerun_of_id = "rerunOfId";
        retry_intervals = "retryIntervals";
        is_managed_by_autonomous_linux = "isManagedByAutonomousLinux";
        reboot_timeout_in_mins = "rebootTimeoutInMins";
        snap_specs = "snapSpecs";
    }
}
