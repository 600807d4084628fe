// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Authentication factor settings endpoint restrictions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationFactorSettingsEndpointRestrictions {
    /// The maximum enrolled devices. From 1 to 20.
    pub max_enrolled_devices: i64,
    /// The maximum number of trusted endpoints of a user. From 1 to 20.
    pub max_trusted_endpoints: i64,
    /// The maximum endpoint trust duration, in days. From 1 to 180.
    pub max_endpoint_trust_duration_in_days: i64,
    /// Whether trusted endpoints are enabled.
    pub trusted_endpoints_enabled: bool,
    /// The maximum number of failed attempts. From 5 to 20.
    pub max_incorrect_attempts: i64,
}

model! {
    AuthenticationFactorSettingsEndpointRestrictions {
        required {
            max_enrolled_devices = "maxEnrolledDevices", with_max_enrolled_devices(i64);
            max_trusted_endpoints = "maxTrustedEndpoints", with_max_trusted_endpoints(i64);
            max_endpoint_trust_duration_in_days = "maxEndpointTrustDurationInDays",
                with_max_endpoint_trust_duration_in_days(i64);
            trusted_endpoints_enabled = "trustedEndpointsEnabled",
                with_trusted_endpoints_enabled(bool);
            max_incorrect_attempts = "maxIncorrectAttempts", with_max_incorrect_attempts(i64);
        }
    }
}
