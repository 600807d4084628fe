// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a database credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbCredentialSummary {
    /// The OCID of the database credential.
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
    pub lifecycle_state: Option<models::DbCredentialLifecycleState>,
}

model! {
    DbCredentialSummary {
        id = "id";
        user_id = "userId";
        description = "description";
        time_created = "timeCreated";
        time_expires = "timeExpires";
        lifecycle_state = "lifecycleState";
    }
}
