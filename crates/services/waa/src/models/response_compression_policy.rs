// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A response compression policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseCompressionPolicy {
    /// The gzip compression.
    pub gzip_compression: Option<models::GzipCompressionPolicy>,
}

model! {
    ResponseCompressionPolicy {
        optional {
            gzip_compression = "gzipCompression",
                with_gzip_compression(models::GzipCompressionPolicy);
        }
    }
}
