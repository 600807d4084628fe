// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a marketplace metadata public key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarketplaceMetadataPublicKeySummary {
    /// The algorithm of the key.
    pub key_algorithm: String,
    /// The type of the key.
    pub key_type: String,
    /// The key use.
    pub key_use: String,
    /// The ID of the key.
    pub key_id: String,
    /// The exponent of the key.
    pub exponent: String,
    /// The modulus.
    pub modulus: String,
    /// The certificate chains.
    pub certificate_chain: Vec<String>,
    /// The certificate thumbprint.
    pub certificate_thumbprint: String,
}

model! {
    MarketplaceMetadataPublicKeySummary {
        key_algorithm = "keyAlgorithm";
        key_type = "keyType";
        key_use = "keyUse";
        key_id = "keyId";
        exponent = "exponent";
        modulus = "modulus";
        certificate_chain = "certificateChain";
        certificate_thumbprint = "certificateThumbprint";
    }
}
