// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the authentication algorithm of a phase one configuration.
    pub enum PhaseOneConfigAuthenticationAlgorithm {
        Sha2_384 = "SHA2_384",
        Sha2_256 = "SHA2_256",
        Sha1_96 = "SHA1_96",
    }
}
