// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A condition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Condition {
    /// The attr group.
    pub attr_group: String,
    /// The attr key.
    pub attr_key: String,
    /// The value of the attribute.
    pub attr_value: String,
}

model! {
    Condition {
        required {
            attr_group = "attrGroup", with_attr_group(String);
            attr_key = "attrKey", with_attr_key(String);
            attr_value = "attrValue", with_attr_value(String);
        }
    }
}
