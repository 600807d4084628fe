// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Collect traces data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CollectTracesData {
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The Object Storage namespace.
    pub namespace: String,
    /// The name of the object.
    pub object_name: String,
    /// The collect traces state.
    pub collect_traces_state: models::CollectTracesDataCollectTracesState,
}

model! {
    CollectTracesData {
        bucket_name = "bucketName";
        namespace = "namespace";
        object_name = "objectName";
        collect_traces_state = "collectTracesState";
    }
}
