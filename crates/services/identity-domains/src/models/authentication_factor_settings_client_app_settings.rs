// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Authentication factor settings client application settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationFactorSettingsClientAppSettings {
    /// The minimum pin length. From 6 to 10.
    pub min_pin_length: i64,
    /// The maximum failures before warning. From 0 to 10.
    pub max_failures_before_warning: i64,
    /// The maximum failures before lockout. From 5 to 10.
    pub max_failures_before_lockout: i64,
    /// The initial lockout period, in seconds. From 30 to 86,400.
    pub initial_lockout_period_in_secs: i64,
    /// The lockout escalation pattern.
    pub lockout_escalation_pattern: String,
    /// The maximum lockout interval, in seconds. From 30 to 86,400.
    pub max_lockout_interval_in_secs: i64,
    /// The request signing algo.
    pub request_signing_algo:
        models::AuthenticationFactorSettingsClientAppSettingsRequestSigningAlgo,
    /// The policy update freq, in days. From 1 to 999.
    pub policy_update_freq_in_days: i64,
    /// The key pair length. From 32 to 4,000.
    pub key_pair_length: i64,
    /// The device protection policy.
    pub device_protection_policy: String,
    /// Whether each request requires unlocking the client app.
    pub unlock_app_for_each_request_enabled: bool,
    /// Whether the start of the client app requires unlocking it.
    pub unlock_on_app_start_enabled: bool,
    /// The unlock application interval, in seconds. From 0 to 9,999,999.
    pub unlock_app_interval_in_secs: i64,
    /// The shared secret encoding.
    pub shared_secret_encoding:
        models::AuthenticationFactorSettingsClientAppSettingsSharedSecretEncoding,
    /// Whether the client app has to be unlocked when it comes to the foreground.
    pub unlock_on_app_foreground_enabled: bool,
}

model! {
    AuthenticationFactorSettingsClientAppSettings {
        required {
            min_pin_length = "minPinLength", with_min_pin_length(i64);
            max_failures_before_warning = "maxFailuresBeforeWarning",
                with_max_failures_before_warning(i64);
            max_failures_before_lockout = "maxFailuresBeforeLockout",
                with_max_failures_before_lockout(i64);
            initial_lockout_period_in_secs = "initialLockoutPeriodInSecs",
                with_initial_lockout_period_in_secs(i64);
            lockout_escalation_pattern = "lockoutEscalationPattern",
                with_lockout_escalation_pattern(String);
            max_lockout_interval_in_secs = "maxLockoutIntervalInSecs",
                with_max_lockout_interval_in_secs(i64);
            request_signing_algo = "requestSigningAlgo",
                with_request_signing_algo(models::AuthenticationFactorSettingsClientAppSettingsRequestSigningAlgo);
            policy_update_freq_in_days = "policyUpdateFreqInDays",
                with_policy_update_freq_in_days(i64);
            key_pair_length = "keyPairLength", with_key_pair_length(i64);
            device_protection_policy = "deviceProtectionPolicy",
                with_device_protection_policy(String);
            unlock_app_for_each_request_enabled = "unlockAppForEachRequestEnabled",
                with_unlock_app_for_each_request_enabled(bool);
            unlock_on_app_start_enabled = "unlockOnAppStartEnabled",
                with_unlock_on_app_start_enabled(bool);
            unlock_app_interval_in_secs = "unlockAppIntervalInSecs",
                with_unlock_app_interval_in_secs(i64);
            shared_secret_encoding = "sharedSecretEncoding",
                with_shared_secret_encoding(models::AuthenticationFactorSettingsClientAppSettingsSharedSecretEncoding);
            unlock_on_app_foreground_enabled = "unlockOnAppForegroundEnabled",
                with_unlock_on_app_foreground_enabled(bool);
        }
    }
}
