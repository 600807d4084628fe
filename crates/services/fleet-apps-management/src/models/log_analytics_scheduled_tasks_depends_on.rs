// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of log analytics scheduled tasks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsScheduledTasksDependsOn {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the task.
    pub task_type: String,
}

model! {
    LogAnalyticsScheduledTasksDependsOn {
        compartment_id = "compartmentId";
        task_type = "taskType";
    }
}
