// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A bulk activate attribute detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkActivateAttributeDetail {
    /// The name of the attribute.
    pub attribute_name: String,
    /// The type of the attribute.
    pub attribute_type: models::BulkActivateAttributeDetailAttributeType,
    /// The attribute expression.
    pub attribute_expression: Option<String>,
    /// The unit.
    pub unit: Option<models::BulkActivateAttributeDetailUnit>,
    /// The namespace of the attribute. Default: `TRACES`.
    pub attribute_name_space: Option<models::BulkActivateAttributeDetailAttributeNameSpace>,
}

model! {
    BulkActivateAttributeDetail {
        required {
            attribute_name = "attributeName", with_attribute_name(String);
            attribute_type = "attributeType",
                with_attribute_type(models::BulkActivateAttributeDetailAttributeType);
        }
        optional {
            attribute_expression = "attributeExpression", with_attribute_expression(String);
            unit = "unit", with_unit(models::BulkActivateAttributeDetailUnit);
            attribute_name_space = "attributeNameSpace",
                with_attribute_name_space(models::BulkActivateAttributeDetailAttributeNameSpace);
        }
    }
}
