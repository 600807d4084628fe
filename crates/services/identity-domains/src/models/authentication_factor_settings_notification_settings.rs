// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Authentication factor settings notification settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationFactorSettingsNotificationSettings {
    /// Whether the pull is enabled.
    pub pull_enabled: bool,
}

model! {
    AuthenticationFactorSettingsNotificationSettings {
        required {
            pull_enabled = "pullEnabled", with_pull_enabled(bool);
        }
    }
}
