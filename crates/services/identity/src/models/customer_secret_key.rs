// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Secret, Utc, model};

use crate::models;

/// A customer secret key (access key and secret key) for the S3 API of Object Storage. A user can
/// have at most two.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerSecretKey {
    /// The secret key. Only returned when the key is created.
    pub key: Option<Secret>,
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
    CustomerSecretKey {
        key = "key";
        id = "id";
        user_id = "userId";
        display_name = "displayName";
        time_created = "timeCreated";
        time_expires = "timeExpires";
        lifecycle_state = "lifecycleState";
        inactive_status = "inactiveStatus";
    }
}
