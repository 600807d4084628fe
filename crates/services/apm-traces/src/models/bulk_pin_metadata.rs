// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Bulk pin metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkPinMetadata {
    /// The status of the operation.
    pub operation_status: models::BulkPinMetadataOperationStatus,
    /// The type of the operation.
    pub operation_type: models::BulkPinMetadataOperationType,
    /// The number of attributes pinned.
    pub attributes_pinned: i64,
    /// The number of pinned attributes in the namespace SYNTHETIC.
    pub synthetic_attributes_pinned: Option<i64>,
}

model! {
    BulkPinMetadata {
        operation_status = "operationStatus";
        operation_type = "operationType";
        attributes_pinned = "attributesPinned";
        synthetic_attributes_pinned = "syntheticAttributesPinned";
    }
}
