// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Attribute metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttributeMetadata {
    /// The type of the attribute.
    pub attribute_type: Option<models::AttributeMetadataAttributeType>,
    /// The attribute unit.
    pub attribute_unit: Option<models::AttributeMetadataAttributeUnit>,
}

model! {
    AttributeMetadata {
        attribute_type = "attributeType";
        attribute_unit = "attributeUnit";
    }
}
