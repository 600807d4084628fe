// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The source type.
    pub enum SourceType {
        File = "FILE",
        Bucket = "BUCKET",
        Stream = "STREAM",
    }
}
