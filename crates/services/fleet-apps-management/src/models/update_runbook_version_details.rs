// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a runbook version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRunbookVersionDetails {
    /// The tasks.
    pub tasks: Option<Vec<models::Task>>,
    /// The groups.
    pub groups: Option<Vec<models::Group>>,
    /// The details of the execution workflow.
    pub execution_workflow_details: Option<models::ExecutionWorkflowDetails>,
    /// The details of the rollback workflow.
    pub rollback_workflow_details: Option<models::RollbackWorkflowDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateRunbookVersionDetails {
        optional {
            tasks = "tasks", with_tasks([models::Task]), clear_tasks;
            groups = "groups", with_groups([models::Group]), clear_groups;
            execution_workflow_details = "executionWorkflowDetails",
                with_execution_workflow_details(models::ExecutionWorkflowDetails),
                clear_execution_workflow_details;
            rollback_workflow_details = "rollbackWorkflowDetails",
                with_rollback_workflow_details(models::RollbackWorkflowDetails),
                clear_rollback_workflow_details;
        }
    }
}
