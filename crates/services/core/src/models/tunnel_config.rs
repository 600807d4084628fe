// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Secret, Utc, model};

/// A tunnel configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelConfig {
    /// The IP address. Example: `203.0.113.50`.
    pub ip_address: String,
    /// The shared secret (pre-shared key) of the IPSec tunnel.
    pub shared_secret: Secret,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    TunnelConfig {
        ip_address = "ipAddress";
        shared_secret = "sharedSecret";
        time_created = "timeCreated";
    }
}
