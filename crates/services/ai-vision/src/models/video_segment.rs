// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A video segment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoSegment {
    /// The start time offset ms.
    pub start_time_offset_ms: i64,
    /// The end time offset ms.
    pub end_time_offset_ms: i64,
}

model! {
    VideoSegment {
        start_time_offset_ms = "startTimeOffsetMs";
        end_time_offset_ms = "endTimeOffsetMs";
    }
}
