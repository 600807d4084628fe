// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A function task details response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionTaskDetailsResponse {
    /// The metadata of the private endpoint.
    pub private_endpoint_metadata: Option<models::PrivateEndpointMetadata>,
    /// The OCID of the function.
    pub function_id: String,
    /// The size limit of a batch in KB.
    pub batch_size_in_kbs: Option<i64>,
    /// The time limit of a batch in seconds.
    pub batch_time_in_sec: Option<i64>,
}

model! {
    FunctionTaskDetailsResponse, "kind" = "function" {
        private_endpoint_metadata = "privateEndpointMetadata";
        function_id = "functionId";
        batch_size_in_kbs = "batchSizeInKbs";
        batch_time_in_sec = "batchTimeInSec";
    }
}
