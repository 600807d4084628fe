// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an execution workflow.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecutionWorkflowDetails {
    /// The workflows.
    pub workflow: Vec<models::WorkflowGroup>,
}

model! {
    ExecutionWorkflowDetails {
        required {
            workflow = "workflow", with_workflow([models::WorkflowGroup]);
        }
    }
}
