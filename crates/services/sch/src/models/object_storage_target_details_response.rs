// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An object storage target details response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageTargetDetailsResponse {
    /// The metadata of the private endpoint.
    pub private_endpoint_metadata: Option<models::PrivateEndpointMetadata>,
    /// The namespace.
    pub namespace: Option<String>,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The prefix of the object names.
    pub object_name_prefix: Option<String>,
    /// The batch rollover size, in MB.
    pub batch_rollover_size_in_mbs: Option<i64>,
    /// The batch rollover time, in milliseconds.
    pub batch_rollover_time_in_ms: Option<i64>,
}

model! {
    ObjectStorageTargetDetailsResponse, "kind" = "objectStorage" {
        private_endpoint_metadata = "privateEndpointMetadata";
        namespace = "namespace";
        bucket_name = "bucketName";
        object_name_prefix = "objectNamePrefix";
        batch_rollover_size_in_mbs = "batchRolloverSizeInMBs";
        batch_rollover_time_in_ms = "batchRolloverTimeInMs";
    }
}
