// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Application scopes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppScopes {
    /// The value.
    pub value: String,
    /// The fully qualified scope.
    pub fqs: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// Whether it requires consent.
    pub requires_consent: Option<bool>,
    /// Whether the value or attribute is read-only.
    pub read_only: Option<bool>,
}

model! {
    AppScopes {
        required {
            value = "value", with_value(String);
        }
        optional {
            fqs = "fqs", with_fqs(String);
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            requires_consent = "requiresConsent", with_requires_consent(bool);
            read_only = "readOnly", with_read_only(bool);
        }
    }
}
