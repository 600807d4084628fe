// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a task schedule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTaskScheduleDetails {
    /// The OCID of the fleet.
    pub fleet_id: String,
    /// The recurrence of the scheduled executions.
    pub execution_recurrences: String,
    /// The details of the task.
    pub task_details: models::TaskDetails,
}

model! {
    CreateTaskScheduleDetails {
        required {
            fleet_id = "fleetId", with_fleet_id(String);
            execution_recurrences = "executionRecurrences", with_execution_recurrences(String);
            task_details = "taskDetails", with_task_details(models::TaskDetails);
        }
    }
}
