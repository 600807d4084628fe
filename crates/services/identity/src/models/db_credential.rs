// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A database credential (a password for signing in to databases).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbCredential {
    /// The OCID of the database credential.
    pub id: Option<String>,
    /// The OCID of the user.
    pub user_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The expiration time. Absent if the credential does not expire.
    pub time_expires: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DbCredentialLifecycleState>,
    /// The reason for the inactive state, as a number.
    pub lifecycle_details: Option<i64>,
}

model! {
    DbCredential {
        id = "id";
        user_id = "userId";
        time_created = "timeCreated";
        time_expires = "timeExpires";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
