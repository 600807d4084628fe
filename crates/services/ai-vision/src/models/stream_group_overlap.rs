// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A stream group overlap.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamGroupOverlap {
    /// The overlapping streams.
    pub overlapping_streams: Option<Vec<String>>,
}

model! {
    StreamGroupOverlap {
        optional {
            overlapping_streams = "overlappingStreams", with_overlapping_streams([String]);
        }
    }
}
