// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A notifications target details response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationsTargetDetailsResponse {
    /// The metadata of the private endpoint.
    pub private_endpoint_metadata: Option<models::PrivateEndpointMetadata>,
    /// The OCID of the topic.
    pub topic_id: String,
    /// Whether to simplify the format of messages, if source and protocol support it.
    pub enable_formatted_messaging: Option<bool>,
}

model! {
    NotificationsTargetDetailsResponse, "kind" = "notifications" {
        private_endpoint_metadata = "privateEndpointMetadata";
        topic_id = "topicId";
        enable_formatted_messaging = "enableFormattedMessaging";
    }
}
