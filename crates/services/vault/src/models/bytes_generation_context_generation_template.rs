// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the generation template of a bytes generation context.
    pub enum BytesGenerationContextGenerationTemplate {
        Bytes512 = "BYTES_512",
        Bytes1024 = "BYTES_1024",
    }
}
