// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An email recipients group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailRecipientsGroup {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The recipients of emails with the usage statement.
    pub recipients_list: Vec<models::EmailRecipient>,
    /// The lifecycle state.
    pub lifecycle_state: models::EmailRecipientsGroupLifecycleState,
}

model! {
    EmailRecipientsGroup {
        id = "id";
        compartment_id = "compartmentId";
        recipients_list = "recipientsList";
        lifecycle_state = "lifecycleState";
    }
}
