// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Bulk update notes metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateNotesMetadata {
    /// The status of the operation.
    pub operation_status: models::BulkUpdateNotesMetadataOperationStatus,
    /// The type of the operation.
    pub operation_type: models::BulkUpdateNotesMetadataOperationType,
    /// The number of attributes notes updated.
    pub attributes_notes_updated: i64,
    /// The number of pinned attributes in the namespace SYNTHETIC.
    pub synthetic_attributes_pinned: Option<i64>,
}

model! {
    BulkUpdateNotesMetadata {
        operation_status = "operationStatus";
        operation_type = "operationType";
        attributes_notes_updated = "attributesNotesUpdated";
        synthetic_attributes_pinned = "syntheticAttributesPinned";
    }
}
