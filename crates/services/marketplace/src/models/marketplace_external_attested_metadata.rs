// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// Marketplace external attested metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarketplaceExternalAttestedMetadata {
    /// The serialized JWT.
    pub serialized_jwt: Secret,
}

model! {
    MarketplaceExternalAttestedMetadata {
        serialized_jwt = "serializedJwt";
    }
}
