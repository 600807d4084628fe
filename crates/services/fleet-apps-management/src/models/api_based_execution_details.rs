// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an API based execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiBasedExecutionDetails {
    /// The endpoint.
    pub endpoint: String,
    /// The system variables.
    pub system_variables: Option<Vec<String>>,
}

model! {
    ApiBasedExecutionDetails, "executionType" = "API" {
        required {
            endpoint = "endpoint", with_endpoint(String);
        }
        optional {
            system_variables = "systemVariables", with_system_variables([String]);
        }
    }
}
