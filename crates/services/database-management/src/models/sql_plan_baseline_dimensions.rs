// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// SQL plan baseline dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlPlanBaselineDimensions {
    /// The name of the attribute.
    pub attribute_name: String,
    /// The value of the attribute.
    pub attribute_value: String,
}

model! {
    SqlPlanBaselineDimensions {
        attribute_name = "attributeName";
        attribute_value = "attributeValue";
    }
}
