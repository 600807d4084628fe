// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A source IP address condition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceIpAddressCondition {
    /// The value of the attribute.
    pub attribute_value: String,
}

model! {
    SourceIpAddressCondition, "attributeName" = "SOURCE_IP_ADDRESS" {
        required {
            attribute_value = "attributeValue", with_attribute_value(String);
        }
    }
}
