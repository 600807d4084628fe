// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a key to create or renew.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyDetails {
    /// The name of the key.
    pub key_name: String,
    /// The expiration time of the key. The default is 90 days after its creation.
    pub time_expiry: DateTime<Utc>,
}

model! {
    KeyDetails {
        required {
            key_name = "keyName", with_key_name(String);
            time_expiry = "timeExpiry", with_time_expiry(DateTime<Utc>);
        }
    }
}
