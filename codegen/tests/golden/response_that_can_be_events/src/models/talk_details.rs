// @generated from spec/response-that-can-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a talk.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalkDetails {
    /// Whether to stream.
    pub should_stream: Option<bool>,
}

model! {
    TalkDetails {
        optional {
            should_stream = "shouldStream", with_should_stream(bool);
        }
    }
}
