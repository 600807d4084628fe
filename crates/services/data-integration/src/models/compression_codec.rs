// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the codec of a compression.
    pub enum CompressionCodec {
        None = "NONE",
        Auto = "AUTO",
        Gzip = "GZIP",
        Bzip2 = "BZIP2",
        Deflate = "DEFLATE",
        Lz4 = "LZ4",
        Snappy = "SNAPPY",
    }
}
