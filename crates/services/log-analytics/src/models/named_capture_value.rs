// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A named capture value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamedCaptureValue {
    /// The sub sequence.
    pub sub_sequence: Option<String>,
    /// The sub sequence start index.
    pub sub_sequence_start_index: Option<i64>,
    /// The sub sequence end index.
    pub sub_sequence_end_index: Option<i64>,
}

model! {
    NamedCaptureValue {
        sub_sequence = "subSequence";
        sub_sequence_start_index = "subSequenceStartIndex";
        sub_sequence_end_index = "subSequenceEndIndex";
    }
}
