// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Bulk update attribute metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateAttributeMetadata {
    /// The status of the operation.
    pub operation_status: models::BulkUpdateAttributeMetadataOperationStatus,
    /// The type of the operation.
    pub operation_type: models::BulkUpdateAttributeMetadataOperationType,
    /// The number of attributes updated.
    pub attributes_updated: i64,
    /// The number of synthetic attributes updated.
    pub synthetic_attributes_updated: Option<i64>,
}

model! {
    BulkUpdateAttributeMetadata {
        operation_status = "operationStatus";
        operation_type = "operationType";
        attributes_updated = "attributesUpdated";
        synthetic_attributes_updated = "syntheticAttributesUpdated";
    }
}
