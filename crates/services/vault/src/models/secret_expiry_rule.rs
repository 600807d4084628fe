// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A secret expiry rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretExpiryRule {
    /// The secret version expiry interval.
    pub secret_version_expiry_interval: Option<String>,
    /// The expiration time of the absolute.
    pub time_of_absolute_expiry: Option<DateTime<Utc>>,
    /// Whether the secret content retrieval is blocked on expiry. Default: `false`.
    pub is_secret_content_retrieval_blocked_on_expiry: Option<bool>,
}

model! {
    SecretExpiryRule, "ruleType" = "SECRET_EXPIRY_RULE" {
        optional {
            secret_version_expiry_interval = "secretVersionExpiryInterval",
                with_secret_version_expiry_interval(String);
            time_of_absolute_expiry = "timeOfAbsoluteExpiry",
                with_time_of_absolute_expiry(DateTime<Utc>);
            is_secret_content_retrieval_blocked_on_expiry =
                "isSecretContentRetrievalBlockedOnExpiry",
                with_is_secret_content_retrieval_blocked_on_expiry(bool);
        }
    }
}
