// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A runbook import dependency finder required value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunbookImportDependencyFinderRequiredValue {
    /// The rendering component.
    pub rendering_component:
        Option<models::RunbookImportDependencyFinderRequiredValueRenderingComponent>,
    /// The label.
    pub label: Option<String>,
    /// The name of the step.
    pub step_name: Option<String>,
    /// The placeholder assignment.
    pub placeholder_assignment: Option<String>,
    /// The expected assignment.
    pub expected_assignment:
        Option<models::RunbookImportDependencyFinderRequiredValueExpectedAssignment>,
    /// The field.
    pub field: String,
}

model! {
    RunbookImportDependencyFinderRequiredValue {
        rendering_component = "renderingComponent";
        label = "label";
        step_name = "stepName";
        placeholder_assignment = "placeholderAssignment";
        expected_assignment = "expectedAssignment";
        field = "field";
    }
}
