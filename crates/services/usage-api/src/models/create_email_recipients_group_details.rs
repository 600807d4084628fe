// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an email recipients group to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEmailRecipientsGroupDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The recipients of emails with the usage statement.
    pub recipients_list: Vec<models::EmailRecipient>,
}

model! {
    CreateEmailRecipientsGroupDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            recipients_list = "recipientsList", with_recipients_list([models::EmailRecipient]);
        }
    }
}
