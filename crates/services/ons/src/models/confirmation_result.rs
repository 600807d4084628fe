// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A confirmation result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfirmationResult {
    /// The topic name.
    pub topic_name: String,
    /// The OCID of the topic.
    pub topic_id: String,
    /// The endpoint of the subscription. Its format depends on the protocol, such as an email
    /// address or a URL.
    pub endpoint: String,
    /// The unsubscribe URL.
    pub unsubscribe_url: Secret,
    /// The message.
    pub message: String,
    /// The OCID of the subscription.
    pub subscription_id: String,
}

model! {
    ConfirmationResult {
        topic_name = "topicName";
        topic_id = "topicId";
        endpoint = "endpoint";
        unsubscribe_url = "unsubscribeUrl";
        message = "message";
        subscription_id = "subscriptionId";
    }
}
