// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Details {
    /// The execution details.
    pub execution_details: models::ExecutionDetails,
    /// The platform.
    pub platform: Option<String>,
    /// The type of the operating system.
    pub os_type: Option<models::DetailsOsType>,
    /// The scope.
    pub scope: models::DetailsScope,
    /// The properties.
    pub properties: Option<models::Properties>,
    /// Whether the task provides output of the discovery.
    pub is_discovery_output_task: Option<bool>,
    /// Whether the task applies subjects such as patches to a target.
    pub is_apply_subject_task: Option<bool>,
    /// The operation.
    pub operation: Option<String>,
}

model! {
    Details {
        required {
            execution_details = "executionDetails",
                with_execution_details(models::ExecutionDetails);
            scope = "scope", with_scope(models::DetailsScope);
        }
        optional {
            platform = "platform", with_platform(String);
            os_type = "osType", with_os_type(models::DetailsOsType);
            properties = "properties", with_properties(models::Properties);
            is_discovery_output_task = "isDiscoveryOutputTask", with_is_discovery_output_task(bool);
            is_apply_subject_task = "isApplySubjectTask", with_is_apply_subject_task(bool);
            operation = "operation", with_operation(String);
        }
    }
}
