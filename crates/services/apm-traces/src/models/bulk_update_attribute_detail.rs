// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A bulk update attribute detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateAttributeDetail {
    /// The name of the attribute.
    pub attribute_name: String,
    /// The unit.
    pub unit: Option<models::BulkUpdateAttributeDetailUnit>,
    /// The namespace of the attribute.
    pub attribute_name_space: Option<models::BulkUpdateAttributeDetailAttributeNameSpace>,
}

model! {
    BulkUpdateAttributeDetail {
        required {
            attribute_name = "attributeName", with_attribute_name(String);
        }
        optional {
            unit = "unit", with_unit(models::BulkUpdateAttributeDetailUnit);
            attribute_name_space = "attributeNameSpace",
                with_attribute_name_space(models::BulkUpdateAttributeDetailAttributeNameSpace);
        }
    }
}
