// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the authentication algorithm of a phase two configuration.
    pub enum PhaseTwoConfigAuthenticationAlgorithm {
        HmacSha2_256_128 = "HMAC_SHA2_256_128",
        HmacSha1_128 = "HMAC_SHA1_128",
    }
}
