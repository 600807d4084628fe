// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A user ext user token.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserExtUserToken {
    /// The value.
    pub value: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
}

model! {
    UserExtUserToken {
        optional {
            value = "value", with_value(String);
            ref_ = "$ref", with_ref(String);
        }
    }
}
