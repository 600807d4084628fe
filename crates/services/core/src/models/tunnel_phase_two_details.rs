// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a tunnel phase two.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelPhaseTwoDetails {
    /// Whether phase two has a custom configuration.
    pub is_custom_phase_two_config: Option<bool>,
    /// The lifetime.
    pub lifetime: Option<i64>,
    /// The remaining lifetime of the key before it is refreshed.
    pub remaining_lifetime: Option<i64>,
    /// The proposed custom authentication algorithm of the tunnel negotiation.
    pub custom_authentication_algorithm: Option<String>,
    /// The negotiated algorithm for authentication.
    pub negotiated_authentication_algorithm: Option<String>,
    /// The proposed custom encryption algorithm of the tunnel negotiation.
    pub custom_encryption_algorithm: Option<String>,
    /// The negotiated algorithm for encryption.
    pub negotiated_encryption_algorithm: Option<String>,
    /// The DH group.
    pub dh_group: Option<String>,
    /// The negotiated Diffie-Hellman group.
    pub negotiated_dh_group: Option<String>,
    /// Whether the esp is established.
    pub is_esp_established: Option<bool>,
    /// Whether perfect forward secrecy (PFS) is enabled.
    pub is_pfs_enabled: Option<bool>,
    /// The time at which the remaining lifetime was retrieved.
    pub remaining_lifetime_last_retrieved: Option<DateTime<Utc>>,
}

model! {
    TunnelPhaseTwoDetails {
        is_custom_phase_two_config = "isCustomPhaseTwoConfig";
        lifetime = "lifetime";
        remaining_lifetime = "remainingLifetime";
        custom_authentication_algorithm = "customAuthenticationAlgorithm";
        negotiated_authentication_algorithm = "negotiatedAuthenticationAlgorithm";
        custom_encryption_algorithm = "customEncryptionAlgorithm";
        negotiated_encryption_algorithm = "negotiatedEncryptionAlgorithm";
        dh_group = "dhGroup";
        negotiated_dh_group = "negotiatedDhGroup";
        is_esp_established = "isEspEstablished";
        is_pfs_enabled = "isPfsEnabled";
        remaining_lifetime_last_retrieved = "remainingLifetimeLastRetrieved";
    }
}
