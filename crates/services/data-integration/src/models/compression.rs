// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A compression.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Compression {
    /// The codec.
    pub codec: Option<models::CompressionCodec>,
}

model! {
    Compression {
        optional {
            codec = "codec", with_codec(models::CompressionCodec);
        }
    }
}
