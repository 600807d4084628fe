// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A streaming.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Streaming {
    /// The ID of the stream.
    pub stream_id: Option<String>,
}

model! {
    Streaming {
        optional {
            stream_id = "streamId", with_stream_id(String);
        }
    }
}
