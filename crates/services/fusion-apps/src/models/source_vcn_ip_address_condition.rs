// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A source VCN IP address condition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceVcnIpAddressCondition {
    /// The value of the attribute.
    pub attribute_value: String,
}

model! {
    SourceVcnIpAddressCondition, "attributeName" = "SOURCE_VCN_IP_ADDRESS" {
        required {
            attribute_value = "attributeValue", with_attribute_value(String);
        }
    }
}
