// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the signing algorithm of signed data.
    pub enum SignedDataSigningAlgorithm {
        Sha224RsaPkcsPss = "SHA_224_RSA_PKCS_PSS",
        Sha256RsaPkcsPss = "SHA_256_RSA_PKCS_PSS",
        Sha384RsaPkcsPss = "SHA_384_RSA_PKCS_PSS",
        Sha512RsaPkcsPss = "SHA_512_RSA_PKCS_PSS",
        Sha224RsaPkcs1V1_5 = "SHA_224_RSA_PKCS1_V1_5",
        Sha256RsaPkcs1V1_5 = "SHA_256_RSA_PKCS1_V1_5",
        Sha384RsaPkcs1V1_5 = "SHA_384_RSA_PKCS1_V1_5",
        Sha512RsaPkcs1V1_5 = "SHA_512_RSA_PKCS1_V1_5",
        EcdsaSha256 = "ECDSA_SHA_256",
        EcdsaSha384 = "ECDSA_SHA_384",
        EcdsaSha512 = "ECDSA_SHA_512",
    }
}
