// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the algorithm of an SSE customer key.
    pub enum SSECustomerKeyAlgorithm {
        Aes256 = "AES256",
    }
}
