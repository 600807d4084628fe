// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A user ext applicable authentication target application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserExtApplicableAuthenticationTargetApp {
    /// The value.
    pub value: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The type.
    pub type_: String,
    /// The display name.
    pub display: Option<String>,
    /// The target request timeout. In milliseconds.
    pub target_request_timeout: Option<i64>,
}

model! {
    UserExtApplicableAuthenticationTargetApp {
        required {
            type_ = "type", with_type(String);
        }
        optional {
            value = "value", with_value(String);
            ref_ = "$ref", with_ref(String);
            display = "display", with_display(String);
            target_request_timeout = "targetRequestTimeout", with_target_request_timeout(i64);
        }
    }
}
