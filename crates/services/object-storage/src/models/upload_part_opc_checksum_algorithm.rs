// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `opc-checksum-algorithm` in `UploadPart`.
    pub enum UploadPartOpcChecksumAlgorithm {
        Crc32c = "CRC32C",
        Sha256 = "SHA256",
        Sha384 = "SHA384",
    }
}
