// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Application identity providers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppIdentityProviders {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The display name.
    pub display: Option<String>,
}

model! {
    AppIdentityProviders {
        required {
            value = "value", with_value(String);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            display = "display", with_display(String);
        }
    }
}
