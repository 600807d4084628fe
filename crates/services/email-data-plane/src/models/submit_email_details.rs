// @generated from spec/email-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of an email to submit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitEmailDetails {
    /// The ID of the message.
    pub message_id: Option<String>,
    /// The sender. It must be an approved one.
    pub sender: models::Sender,
    /// The recipients.
    pub recipients: models::Recipients,
    /// The subject.
    pub subject: String,
    /// The body HTML.
    pub body_html: Option<String>,
    /// The body text.
    pub body_text: Option<String>,
    /// The value of `replyTo`.
    pub reply_to: Option<Vec<models::EmailAddress>>,
    /// The header fields, as key-value pairs.
    pub header_fields: Option<BTreeMap<String, String>>,
}

model! {
    SubmitEmailDetails {
        required {
            sender = "sender", with_sender(models::Sender);
            recipients = "recipients", with_recipients(models::Recipients);
            subject = "subject", with_subject(String);
        }
        optional {
            message_id = "messageId", with_message_id(String);
            body_html = "bodyHtml", with_body_html(String);
            body_text = "bodyText", with_body_text(String);
            reply_to = "replyTo", with_reply_to([models::EmailAddress]);
            header_fields = "headerFields", with_header_fields({String});
        }
    }
}
