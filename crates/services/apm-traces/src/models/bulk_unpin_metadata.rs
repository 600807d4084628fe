// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Bulk unpin metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUnpinMetadata {
    /// The status of the operation.
    pub operation_status: models::BulkUnpinMetadataOperationStatus,
    /// The type of the operation.
    pub operation_type: models::BulkUnpinMetadataOperationType,
    /// The number of attributes unpinned.
    pub attributes_unpinned: i64,
    /// The number of synthetic attributes unpinned.
    pub synthetic_attributes_unpinned: Option<i64>,
}

model! {
    BulkUnpinMetadata {
        operation_status = "operationStatus";
        operation_type = "operationType";
        attributes_unpinned = "attributesUnpinned";
        synthetic_attributes_unpinned = "syntheticAttributesUnpinned";
    }
}
