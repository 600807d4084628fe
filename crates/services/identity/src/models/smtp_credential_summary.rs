// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an SMTP credential, without the password.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmtpCredentialSummary {
    /// The user name for the SMTP server.
    pub username: Option<String>,
    /// The OCID of the SMTP credential.
    pub id: Option<String>,
    /// The OCID of the user.
    pub user_id: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The expiration time. Absent if the credential does not expire.
    pub time_expires: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SmtpCredentialLifecycleState>,
    /// The reason for the inactive state, as a number. Absent if the resource is active.
    pub inactive_status: Option<i64>,
}

model! {
    SmtpCredentialSummary {
        username = "username";
        id = "id";
        user_id = "userId";
        description = "description";
        time_created = "timeCreated";
        time_expires = "timeExpires";
        lifecycle_state = "lifecycleState";
        inactive_status = "inactiveStatus";
    }
}
