// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A source VCN ID condition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceVcnIdCondition {
    /// The value of the attribute.
    pub attribute_value: String,
}

model! {
    SourceVcnIdCondition, "attributeName" = "SOURCE_VCN_ID" {
        required {
            attribute_value = "attributeValue", with_attribute_value(String);
        }
    }
}
