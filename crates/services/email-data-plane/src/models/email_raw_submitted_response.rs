// @generated from spec/email-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An email raw submitted response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailRawSubmittedResponse {
    /// The ID of the message.
    pub message_id: Option<String>,
    /// The envelope ID of the submission. Oracle support needs it to trace a message.
    pub envelope_id: String,
    /// The suppressed recipients.
    pub suppressed_recipients: Vec<String>,
}

model! {
    EmailRawSubmittedResponse {
        message_id = "messageId";
        envelope_id = "envelopeId";
        suppressed_recipients = "suppressedRecipients";
    }
}
