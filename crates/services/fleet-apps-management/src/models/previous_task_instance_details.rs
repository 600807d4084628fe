// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a previous task instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreviousTaskInstanceDetails {
    /// The output variable.
    pub output_variable_details: models::OutputVariableDetails,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The type of the resource.
    pub resource_type: Option<String>,
}

model! {
    PreviousTaskInstanceDetails {
        required {
            output_variable_details = "outputVariableDetails",
                with_output_variable_details(models::OutputVariableDetails);
            resource_id = "resourceId", with_resource_id(String);
        }
        optional {
            resource_type = "resourceType", with_resource_type(String);
        }
    }
}
