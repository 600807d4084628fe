// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// User ext password verifiers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserExtPasswordVerifiers {
    /// The type.
    pub type_: String,
    /// The value.
    pub value: String,
}

model! {
    UserExtPasswordVerifiers {
        required {
            type_ = "type", with_type(String);
            value = "value", with_value(String);
        }
    }
}
