// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Identity propagation trust claim validations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityPropagationTrustClaimValidations {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    IdentityPropagationTrustClaimValidations {
        required {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
