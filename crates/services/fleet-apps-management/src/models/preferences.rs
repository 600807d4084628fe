// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Preferences.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Preferences {
    /// The upcoming schedule.
    pub upcoming_schedule: Option<models::UpcomingSchedule>,
    /// Whether to notify when a job fails.
    pub on_job_failure: Option<bool>,
    /// Whether to notify when the topology of the environment changes.
    pub on_topology_modification: Option<bool>,
    /// Whether to notify when a task is paused.
    pub on_task_pause: Option<bool>,
    /// Whether to notify when a task fails.
    pub on_task_failure: Option<bool>,
    /// Whether to notify when a task succeeds.
    pub on_task_success: Option<bool>,
    /// Whether to notify when a resource of the fleet becomes non-compliant.
    pub on_resource_non_compliance: Option<bool>,
    /// Whether to notify when a runbook of the fleet has a newer version.
    pub on_runbook_newer_version: Option<bool>,
    /// Whether to notify when a job succeeds.
    pub on_job_success: Option<bool>,
    /// Whether to notify when a job starts.
    pub on_job_start: Option<bool>,
    /// Whether to notify when a job is canceled.
    pub on_job_canceled: Option<bool>,
    /// Whether to notify when the schedule of a job changes.
    pub on_job_schedule_change: Option<bool>,
}

model! {
    Preferences {
        optional {
            upcoming_schedule = "upcomingSchedule",
                with_upcoming_schedule(models::UpcomingSchedule);
            on_job_failure = "onJobFailure", with_on_job_failure(bool);
            on_topology_modification = "onTopologyModification",
                with_on_topology_modification(bool);
            on_task_pause = "onTaskPause", with_on_task_pause(bool);
            on_task_failure = "onTaskFailure", with_on_task_failure(bool);
            on_task_success = "onTaskSuccess", with_on_task_success(bool);
            on_resource_non_compliance = "onResourceNonCompliance",
                with_on_resource_non_compliance(bool);
            on_runbook_newer_version = "onRunbookNewerVersion", with_on_runbook_newer_version(bool);
            on_job_success = "onJobSuccess", with_on_job_success(bool);
            on_job_start = "onJobStart", with_on_job_start(bool);
            on_job_canceled = "onJobCanceled", with_on_job_canceled(bool);
            on_job_schedule_change = "onJobScheduleChange", with_on_job_schedule_change(bool);
        }
    }
}
