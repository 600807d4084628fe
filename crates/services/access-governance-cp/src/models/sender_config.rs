// @generated from spec/access-governance-cp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A sender configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SenderConfig {
    /// The display name.
    pub display_name: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// Whether it is verified.
    pub is_verified: Option<bool>,
    /// The expiration time of the verify response.
    pub time_verify_response_expiry: Option<DateTime<Utc>>,
    /// Whether the sender has an inbox for incoming email.
    pub is_inbox_configured: Option<bool>,
}

model! {
    SenderConfig {
        display_name = "displayName";
        email = "email";
        is_verified = "isVerified";
        time_verify_response_expiry = "timeVerifyResponseExpiry";
        is_inbox_configured = "isInboxConfigured";
    }
}
