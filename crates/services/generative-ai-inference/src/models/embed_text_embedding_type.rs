// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the embedding type of an embed text.
    pub enum EmbedTextEmbeddingType {
        Float = "float",
        Int8 = "int8",
        Uint8 = "uint8",
        Binary = "binary",
        Ubinary = "ubinary",
        Base64 = "base64",
    }
}
