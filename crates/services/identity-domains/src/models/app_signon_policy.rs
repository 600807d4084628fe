// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An application signon policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppSignonPolicy {
    /// The value.
    ///
    /// Deprecated.
    #[deprecated]
    pub value: String,
    /// The URI of the referenced resource.
    ///
    /// Deprecated.
    #[deprecated]
    pub ref_: Option<String>,
}

model! {
    AppSignonPolicy {
        required {
            value = "value", with_value(String);
        }
        optional {
            ref_ = "$ref", with_ref(String);
        }
    }
}
