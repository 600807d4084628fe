// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An attribute response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttributeResponse {
    /// The name of the attribute.
    pub attribute_name: String,
    /// The type of the attribute.
    pub attribute_type: models::AttributeResponseAttributeType,
    /// The unit.
    pub unit: Option<models::AttributeResponseUnit>,
    /// The notes.
    pub notes: Option<String>,
    /// The type of the operation.
    pub operation_type: models::AttributeResponseOperationType,
    /// The namespace of the attribute. Default: `TRACES`.
    pub attribute_name_space: models::AttributeResponseAttributeNameSpace,
    /// The status of the attribute after the operation.
    pub attribute_status: models::AttributeResponseAttributeStatus,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    AttributeResponse {
        attribute_name = "attributeName";
        attribute_type = "attributeType";
        unit = "unit";
        notes = "notes";
        operation_type = "operationType";
        attribute_name_space = "attributeNameSpace";
        attribute_status = "attributeStatus";
        time_updated = "timeUpdated";
    }
}
