// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An attribute update notes response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttributeUpdateNotesResponse {
    /// The name of the attribute.
    pub attribute_name: String,
    /// The notes.
    pub notes: String,
    /// The type of the operation.
    pub operation_type: models::AttributeUpdateNotesResponseOperationType,
    /// The namespace of the attribute. Default: `TRACES`.
    pub attribute_name_space: models::AttributeUpdateNotesResponseAttributeNameSpace,
    /// The status of the attribute after the operation.
    pub attribute_status: models::AttributeUpdateNotesResponseAttributeStatus,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    AttributeUpdateNotesResponse {
        attribute_name = "attributeName";
        notes = "notes";
        operation_type = "operationType";
        attribute_name_space = "attributeNameSpace";
        attribute_status = "attributeStatus";
        time_updated = "timeUpdated";
    }
}
