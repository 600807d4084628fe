// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An email recipient.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailRecipient {
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The email address.
    pub email_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::EmailRecipientLifecycleState,
}

model! {
    EmailRecipient {
        required {
            email_id = "emailId", with_email_id(String);
            lifecycle_state = "lifecycleState",
                with_lifecycle_state(models::EmailRecipientLifecycleState);
        }
        optional {
            first_name = "firstName", with_first_name(String);
            last_name = "lastName", with_last_name(String);
        }
    }
}
