// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the signing algorithm of a root CA by generating internally
    /// configuration.
    pub enum RootCaByGeneratingInternallyConfigSigningAlgorithm {
        Sha256WithRsa = "SHA256_WITH_RSA",
        Sha384WithRsa = "SHA384_WITH_RSA",
        Sha512WithRsa = "SHA512_WITH_RSA",
        Sha256WithEcdsa = "SHA256_WITH_ECDSA",
        Sha384WithEcdsa = "SHA384_WITH_ECDSA",
        Sha512WithEcdsa = "SHA512_WITH_ECDSA",
    }
}
