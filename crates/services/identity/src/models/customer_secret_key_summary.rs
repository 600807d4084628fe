// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a customer secret key, without the secret.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerSecretKeySummary {
    /// The access key.
    pub id: Option<String>,
    /// The OCID of the user.
    pub user_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The expiration time. Absent if the credential does not expire.
    pub time_expires: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::CustomerSecretKeyLifecycleState>,
    /// The reason for the inactive state, as a number. Absent if the resource is active.
    pub inactive_status: Option<i64>,
}

model! {
    CustomerSecretKeySummary {
        id = "id";
        user_id = "userId";
        display_name = "displayName";
        time_created = "timeCreated";
        time_expires = "timeExpires";
        lifecycle_state = "lifecycleState";
        inactive_status = "inactiveStatus";
    }
}
