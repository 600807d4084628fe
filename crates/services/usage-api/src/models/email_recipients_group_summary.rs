// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of an email recipients group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailRecipientsGroupSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The recipients of emails with the usage statement.
    pub recipients_list: Vec<models::EmailRecipient>,
    /// The lifecycle state.
    pub lifecycle_state: models::EmailRecipientsGroupLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    EmailRecipientsGroupSummary {
        id = "id";
        compartment_id = "compartmentId";
        recipients_list = "recipientsList";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
