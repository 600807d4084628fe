// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Secret, Utc, model};

use crate::models;

/// An SMTP credential (user name and password) for sending email through Email Delivery. A user can
/// have at most two.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmtpCredential {
    /// The user name for the SMTP server.
    pub username: Option<String>,
    /// The password. Only returned when the credential is created.
    pub password: Option<Secret>,
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
    SmtpCredential {
        username = "username";
        password = "password";
        id = "id";
        user_id = "userId";
        description = "description";
        time_created = "timeCreated";
        time_expires = "timeExpires";
        lifecycle_state = "lifecycleState";
        inactive_status = "inactiveStatus";
    }
}
