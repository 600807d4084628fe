// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Version {
    /// The tasks.
    pub tasks: Vec<models::Task>,
    /// The groups.
    pub groups: Vec<models::Group>,
    /// The details of the execution workflow.
    pub execution_workflow_details: models::ExecutionWorkflowDetails,
    /// The details of the rollback workflow.
    pub rollback_workflow_details: Option<models::RollbackWorkflowDetails>,
    /// The version.
    pub version: Option<String>,
    /// Whether this is the latest version, or whether to include only the latest versions.
    pub is_latest: Option<bool>,
}

model! {
    Version {
        required {
            tasks = "tasks", with_tasks([models::Task]);
            groups = "groups", with_groups([models::Group]);
            execution_workflow_details = "executionWorkflowDetails",
                with_execution_workflow_details(models::ExecutionWorkflowDetails);
        }
        optional {
            rollback_workflow_details = "rollbackWorkflowDetails",
                with_rollback_workflow_details(models::RollbackWorkflowDetails);
            version = "version", with_version(String);
            is_latest = "isLatest", with_is_latest(bool);
        }
    }
}
