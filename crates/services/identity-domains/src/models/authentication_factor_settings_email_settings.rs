// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Authentication factor settings email settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationFactorSettingsEmailSettings {
    /// Whether the email link is enabled.
    pub email_link_enabled: bool,
    /// The email link custom URL.
    pub email_link_custom_url: Option<String>,
}

model! {
    AuthenticationFactorSettingsEmailSettings {
        required {
            email_link_enabled = "emailLinkEnabled", with_email_link_enabled(bool);
        }
        optional {
            email_link_custom_url = "emailLinkCustomUrl", with_email_link_custom_url(String);
        }
    }
}
