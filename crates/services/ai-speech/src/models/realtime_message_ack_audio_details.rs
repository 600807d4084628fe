// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a realtime message ack audio.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RealtimeMessageAckAudioDetails {
    /// The number.
    pub number: i64,
    /// The offset.
    pub offset: i64,
    /// The length.
    pub length: i64,
}

model! {
    RealtimeMessageAckAudioDetails {
        number = "number";
        offset = "offset";
        length = "length";
    }
}
