// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in an email recipients group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateEmailRecipientsGroupDetails {
    /// The recipients of emails with the usage statement.
    pub recipients_list: Vec<models::EmailRecipient>,
}

model! {
    UpdateEmailRecipientsGroupDetails {
        required {
            recipients_list = "recipientsList", with_recipients_list([models::EmailRecipient]);
        }
    }
}
