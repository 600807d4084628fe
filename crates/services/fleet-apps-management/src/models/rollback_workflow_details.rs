// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a workflow to rollback.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RollbackWorkflowDetails {
    /// The scope.
    pub scope: models::RollbackWorkflowScope,
    /// The workflows.
    pub workflow: Vec<models::WorkflowGroup>,
}

model! {
    RollbackWorkflowDetails {
        required {
            scope = "scope", with_scope(models::RollbackWorkflowScope);
            workflow = "workflow", with_workflow([models::WorkflowGroup]);
        }
    }
}
