// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the encryption status of a cross connect status.
    pub enum CrossConnectStatusEncryptionStatus {
        Up = "UP",
        Down = "DOWN",
        CipherMismatch = "CIPHER_MISMATCH",
        CknMismatch = "CKN_MISMATCH",
        CakMismatch = "CAK_MISMATCH",
    }
}
