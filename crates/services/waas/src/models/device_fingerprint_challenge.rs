// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A device fingerprint challenge.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceFingerprintChallenge {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The action. Default: `DETECT`.
    pub action: Option<models::DeviceFingerprintChallengeAction>,
    /// The number of failures before action is taken. Default: `10`.
    pub failure_threshold: Option<i64>,
    /// The time between challenges for the same IP address, in seconds. Default: `60`.
    pub action_expiration_in_seconds: Option<i64>,
    /// The time until the failure threshold is reset, in seconds. Default: `60`.
    pub failure_threshold_expiration_in_seconds: Option<i64>,
    /// The maximum number of addresses. Default: `20`.
    pub max_address_count: Option<i64>,
    /// The maximum address count expiration, in seconds. Default: `60`.
    pub max_address_count_expiration_in_seconds: Option<i64>,
    /// The settings of the challenge.
    pub challenge_settings: Option<models::BlockChallengeSettings>,
}

model! {
    DeviceFingerprintChallenge {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            action = "action", with_action(models::DeviceFingerprintChallengeAction);
            failure_threshold = "failureThreshold", with_failure_threshold(i64);
            action_expiration_in_seconds = "actionExpirationInSeconds",
                with_action_expiration_in_seconds(i64);
            failure_threshold_expiration_in_seconds = "failureThresholdExpirationInSeconds",
                with_failure_threshold_expiration_in_seconds(i64);
            max_address_count = "maxAddressCount", with_max_address_count(i64);
            max_address_count_expiration_in_seconds = "maxAddressCountExpirationInSeconds",
                with_max_address_count_expiration_in_seconds(i64);
            challenge_settings = "challengeSettings",
                with_challenge_settings(models::BlockChallengeSettings);
        }
    }
}
