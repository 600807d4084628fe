// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A name constraint subtree node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NameConstraintSubtreeNode {
    /// The type.
    pub type_: models::NameConstraintSubtreeNodeType,
    /// The value.
    pub value: String,
}

model! {
    NameConstraintSubtreeNode {
        required {
            type_ = "type", with_type(models::NameConstraintSubtreeNodeType);
            value = "value", with_value(String);
        }
    }
}
