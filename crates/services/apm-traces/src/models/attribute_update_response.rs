// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An attribute update response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttributeUpdateResponse {
    /// The name of the attribute.
    pub attribute_name: String,
    /// The type of the attribute.
    pub attribute_type: Option<models::AttributeUpdateResponseAttributeType>,
    /// The unit.
    pub unit: Option<models::AttributeUpdateResponseUnit>,
    /// The notes.
    pub notes: Option<String>,
    /// The type of the operation.
    pub operation_type: Option<models::AttributeUpdateResponseOperationType>,
    /// The status of the attribute after the operation.
    pub attribute_status: Option<models::AttributeUpdateResponseAttributeStatus>,
    /// The namespace of the attribute. Default: `TRACES`.
    pub attribute_name_space: models::AttributeUpdateResponseAttributeNameSpace,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    AttributeUpdateResponse {
        attribute_name = "attributeName";
        attribute_type = "attributeType";
        unit = "unit";
        notes = "notes";
        operation_type = "operationType";
        attribute_status = "attributeStatus";
        attribute_name_space = "attributeNameSpace";
        time_updated = "timeUpdated";
    }
}
