// @generated from spec/email-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An email submitted response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailSubmittedResponse {
    /// The ID of the message.
    pub message_id: String,
    /// The envelope ID of the submission. Oracle support needs it to trace a message.
    pub envelope_id: String,
    /// The suppressed recipients.
    pub suppressed_recipients: Vec<models::EmailAddress>,
}

model! {
    EmailSubmittedResponse {
        message_id = "messageId";
        envelope_id = "envelopeId";
        suppressed_recipients = "suppressedRecipients";
    }
}
