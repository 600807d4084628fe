// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A grant entitlement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GrantEntitlement {
    /// The name of the attribute. Cannot be changed later.
    pub attribute_name: String,
    /// The value of the attribute. Cannot be changed later.
    pub attribute_value: String,
}

model! {
    GrantEntitlement {
        required {
            attribute_name = "attributeName", with_attribute_name(String);
            attribute_value = "attributeValue", with_attribute_value(String);
        }
    }
}
