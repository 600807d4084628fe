// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Authentication factor settings TOTP settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationFactorSettingsTotpSettings {
    /// The hashing algorithm.
    pub hashing_algorithm: models::AuthenticationFactorSettingsTotpSettingsHashingAlgorithm,
    /// The passcode length. From 4 to 10.
    pub passcode_length: i64,
    /// The key refresh interval, in days. From 30 to 999.
    pub key_refresh_interval_in_days: i64,
    /// The time step, in seconds. From 30 to 300.
    pub time_step_in_secs: i64,
    /// The time step tolerance. From 2 to 3.
    pub time_step_tolerance: i64,
    /// The SMS OTP validity duration, in minutes. From 2 to 60.
    pub sms_otp_validity_duration_in_mins: i64,
    /// The JWT validity duration, in seconds. From 30 to 99,999.
    pub jwt_validity_duration_in_secs: i64,
    /// The SMS passcode length. From 4 to 10.
    pub sms_passcode_length: i64,
    /// The email OTP validity duration, in minutes. From 2 to 60.
    pub email_otp_validity_duration_in_mins: i64,
    /// The email passcode length. From 4 to 10.
    pub email_passcode_length: i64,
}

model! {
    AuthenticationFactorSettingsTotpSettings {
        required {
            hashing_algorithm = "hashingAlgorithm",
                with_hashing_algorithm(models::AuthenticationFactorSettingsTotpSettingsHashingAlgorithm);
            passcode_length = "passcodeLength", with_passcode_length(i64);
            key_refresh_interval_in_days = "keyRefreshIntervalInDays",
                with_key_refresh_interval_in_days(i64);
            time_step_in_secs = "timeStepInSecs", with_time_step_in_secs(i64);
            time_step_tolerance = "timeStepTolerance", with_time_step_tolerance(i64);
            sms_otp_validity_duration_in_mins = "smsOtpValidityDurationInMins",
                with_sms_otp_validity_duration_in_mins(i64);
            jwt_validity_duration_in_secs = "jwtValidityDurationInSecs",
                with_jwt_validity_duration_in_secs(i64);
            sms_passcode_length = "smsPasscodeLength", with_sms_passcode_length(i64);
            email_otp_validity_duration_in_mins = "emailOtpValidityDurationInMins",
                with_email_otp_validity_duration_in_mins(i64);
            email_passcode_length = "emailPasscodeLength", with_email_passcode_length(i64);
        }
    }
}
