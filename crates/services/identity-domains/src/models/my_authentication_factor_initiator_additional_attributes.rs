// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// My authentication factor initiator additional attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyAuthenticationFactorInitiatorAdditionalAttributes {
    /// The name.
    pub name: String,
    /// The value.
    pub value: Option<String>,
}

model! {
    MyAuthenticationFactorInitiatorAdditionalAttributes {
        required {
            name = "name", with_name(String);
        }
        optional {
            value = "value", with_value(String);
        }
    }
}
