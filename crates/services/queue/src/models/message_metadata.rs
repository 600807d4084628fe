// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// Message metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageMetadata {
    /// The ID of the channel.
    pub channel_id: String,
    /// The custom properties.
    pub custom_properties: Option<BTreeMap<String, String>>,
}

model! {
    MessageMetadata {
        required {
            channel_id = "channelId", with_channel_id(String);
        }
        optional {
            custom_properties = "customProperties", with_custom_properties({String});
        }
    }
}
