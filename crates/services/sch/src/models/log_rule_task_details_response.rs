// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A log rule task details response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogRuleTaskDetailsResponse {
    /// The metadata of the private endpoint.
    pub private_endpoint_metadata: Option<models::PrivateEndpointMetadata>,
    /// The condition.
    pub condition: String,
}

model! {
    LogRuleTaskDetailsResponse, "kind" = "logRule" {
        private_endpoint_metadata = "privateEndpointMetadata";
        condition = "condition";
    }
}
