// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A self registration profile email template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfRegistrationProfileEmailTemplate {
    /// The display name.
    pub display: Option<String>,
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
}

model! {
    SelfRegistrationProfileEmailTemplate {
        required {
            value = "value", with_value(String);
        }
        optional {
            display = "display", with_display(String);
            ref_ = "$ref", with_ref(String);
        }
    }
}
