// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a tunnel phase one.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelPhaseOneDetails {
    /// Whether phase one has a custom configuration.
    pub is_custom_phase_one_config: Option<bool>,
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
    /// The custom DH group.
    pub custom_dh_group: Option<String>,
    /// The negotiated Diffie-Hellman group.
    pub negotiated_dh_group: Option<String>,
    /// Whether IKE is established.
    pub is_ike_established: Option<bool>,
    /// The time at which the remaining lifetime was retrieved.
    pub remaining_lifetime_last_retrieved: Option<DateTime<Utc>>,
}

model! {
    TunnelPhaseOneDetails {
        is_custom_phase_one_config = "isCustomPhaseOneConfig";
        lifetime = "lifetime";
        remaining_lifetime = "remainingLifetime";
        custom_authentication_algorithm = "customAuthenticationAlgorithm";
        negotiated_authentication_algorithm = "negotiatedAuthenticationAlgorithm";
        custom_encryption_algorithm = "customEncryptionAlgorithm";
        negotiated_encryption_algorithm = "negotiatedEncryptionAlgorithm";
        custom_dh_group = "customDhGroup";
        negotiated_dh_group = "negotiatedDhGroup";
        is_ike_established = "isIkeEstablished";
        remaining_lifetime_last_retrieved = "remainingLifetimeLastRetrieved";
    }
}
