// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// The details of an access request to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAccessRequestDetails {
    /// The OCID of the lockbox. Cannot be changed later.
    pub lockbox_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: String,
    /// The context.
    pub context: Option<BTreeMap<String, String>>,
    /// The maximum duration of the access of an operator.
    pub access_duration: String,
    /// The number of the ticket. Example: `3-37509643121`.
    pub ticket_number: Option<String>,
}

model! {
    CreateAccessRequestDetails {
        required {
            lockbox_id = "lockboxId", with_lockbox_id(String);
            description = "description", with_description(String);
            access_duration = "accessDuration", with_access_duration(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            context = "context", with_context({String});
            ticket_number = "ticketNumber", with_ticket_number(String);
        }
    }
}
