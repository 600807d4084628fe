// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// The name of the step.
    pub step_name: String,
    /// The task record details.
    pub task_record_details: models::AssociatedTaskDetails,
    /// The step properties.
    pub step_properties: Option<models::ComponentProperties>,
    /// The output variable mappings.
    pub output_variable_mappings: Option<Vec<models::OutputVariableMapping>>,
}

model! {
    Task {
        required {
            step_name = "stepName", with_step_name(String);
            task_record_details = "taskRecordDetails",
                with_task_record_details(models::AssociatedTaskDetails);
        }
        optional {
            step_properties = "stepProperties", with_step_properties(models::ComponentProperties);
            output_variable_mappings = "outputVariableMappings",
                with_output_variable_mappings([models::OutputVariableMapping]);
        }
    }
}
