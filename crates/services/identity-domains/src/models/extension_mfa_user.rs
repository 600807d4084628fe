// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An extension MFA user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionMfaUser {
    /// The preferred authentication factor.
    pub preferred_authentication_factor:
        Option<models::ExtensionMfaUserPreferredAuthenticationFactor>,
    /// The MFA status.
    pub mfa_status: Option<models::ExtensionMfaUserMfaStatus>,
    /// The preferred third party vendor.
    pub preferred_third_party_vendor: Option<String>,
    /// The preferred authentication method.
    pub preferred_authentication_method: Option<String>,
    /// The number of failed sign-in attempts.
    pub login_attempts: Option<i64>,
    /// The value of `mfaEnabledOn`.
    pub mfa_enabled_on: Option<String>,
    /// The MFA ignored applications.
    pub mfa_ignored_apps: Option<Vec<String>>,
    /// The preferred device.
    pub preferred_device: Option<models::UserExtPreferredDevice>,
    /// The devices.
    pub devices: Option<Vec<models::UserExtDevices>>,
    /// The bypass codes.
    pub bypass_codes: Option<Vec<models::UserExtBypassCodes>>,
    /// The trusted user agents.
    pub trusted_user_agents: Option<Vec<models::UserExtTrustedUserAgents>>,
}

model! {
    ExtensionMfaUser {
        optional {
            preferred_authentication_factor = "preferredAuthenticationFactor",
                with_preferred_authentication_factor(models::ExtensionMfaUserPreferredAuthenticationFactor);
            mfa_status = "mfaStatus", with_mfa_status(models::ExtensionMfaUserMfaStatus);
            preferred_third_party_vendor = "preferredThirdPartyVendor",
                with_preferred_third_party_vendor(String);
            preferred_authentication_method = "preferredAuthenticationMethod",
                with_preferred_authentication_method(String);
            login_attempts = "loginAttempts", with_login_attempts(i64);
            mfa_enabled_on = "mfaEnabledOn", with_mfa_enabled_on(String);
            mfa_ignored_apps = "mfaIgnoredApps", with_mfa_ignored_apps([String]);
            preferred_device = "preferredDevice",
                with_preferred_device(models::UserExtPreferredDevice);
            devices = "devices", with_devices([models::UserExtDevices]);
            bypass_codes = "bypassCodes", with_bypass_codes([models::UserExtBypassCodes]);
            trusted_user_agents = "trustedUserAgents",
                with_trusted_user_agents([models::UserExtTrustedUserAgents]);
        }
    }
}
