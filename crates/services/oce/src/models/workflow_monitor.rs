// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A workflow monitor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowMonitor {
    /// The workflow name.
    pub workflow_name: Option<String>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The workflow steps.
    pub workflow_steps: Option<Vec<models::WorkflowStep>>,
}

model! {
    WorkflowMonitor {
        workflow_name = "workflowName";
        resource_name = "resourceName";
        workflow_steps = "workflowSteps";
    }
}
