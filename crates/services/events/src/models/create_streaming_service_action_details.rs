// @generated from spec/events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a streaming service action to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStreamingServiceActionDetails {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the stream.
    pub stream_id: String,
}

model! {
    CreateStreamingServiceActionDetails, "actionType" = "OSS" {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
            stream_id = "streamId", with_stream_id(String);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
