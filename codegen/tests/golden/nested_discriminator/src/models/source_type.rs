// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the source type of a source.
    pub enum SourceType {
        File = "FILE",
        Bucket = "BUCKET",
        Stream = "STREAM",
    }
}
