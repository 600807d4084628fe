// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a streaming source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamingSourceDetails {
    /// The OCID of the stream.
    pub stream_id: String,
    /// The cursor.
    pub cursor: Option<models::StreamingCursorDetails>,
}

model! {
    StreamingSourceDetails, "kind" = "streaming" {
        required {
            stream_id = "streamId", with_stream_id(String);
        }
        optional {
            cursor = "cursor", with_cursor(models::StreamingCursorDetails);
        }
    }
}
