// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a success destination to stream.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamSuccessDestinationDetails {
    /// The OCID of the stream.
    pub stream_id: String,
}

model! {
    StreamSuccessDestinationDetails, "kind" = "STREAM" {
        required {
            stream_id = "streamId", with_stream_id(String);
        }
    }
}
