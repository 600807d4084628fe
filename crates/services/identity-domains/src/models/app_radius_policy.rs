// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An application radius policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppRadiusPolicy {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
}

model! {
    AppRadiusPolicy {
        required {
            value = "value", with_value(String);
        }
        optional {
            ref_ = "$ref", with_ref(String);
        }
    }
}
