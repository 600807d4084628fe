// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the RPC cipher of a spark connection.
    pub enum SparkConnectionRpcCipher {
        AesCtrNopadding = "AES_CTR_NOPADDING",
        AesGcmNopadding = "AES_GCM_NOPADDING",
    }
}
