// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a streaming target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamingTargetDetails {
    /// The OCID of the stream.
    pub stream_id: String,
}

model! {
    StreamingTargetDetails, "kind" = "streaming" {
        required {
            stream_id = "streamId", with_stream_id(String);
        }
    }
}
