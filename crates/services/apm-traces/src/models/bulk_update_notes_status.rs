// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A bulk update notes status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateNotesStatus {
    /// The statuses of the attributes, in the order of the request.
    pub attribute_statuses: Vec<models::AttributeUpdateNotesResponse>,
    /// The bulk update notes metadata.
    pub bulk_update_notes_metadata: models::BulkUpdateNotesMetadata,
}

model! {
    BulkUpdateNotesStatus {
        attribute_statuses = "attributeStatuses";
        bulk_update_notes_metadata = "bulkUpdateNotesMetadata";
    }
}
