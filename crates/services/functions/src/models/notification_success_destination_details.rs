// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a notification success destination.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationSuccessDestinationDetails {
    /// The OCID of the topic.
    pub topic_id: String,
}

model! {
    NotificationSuccessDestinationDetails, "kind" = "NOTIFICATION" {
        required {
            topic_id = "topicId", with_topic_id(String);
        }
    }
}
