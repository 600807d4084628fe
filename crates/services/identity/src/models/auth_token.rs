// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Secret, Utc, model};

use crate::models;

/// An auth token: a generated secret for APIs without support for request signatures, such as
/// Swift. A user can have at most two.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthToken {
    /// The auth token. Only returned when the token is created.
    pub token: Option<Secret>,
    /// The OCID of the auth token.
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
    pub lifecycle_state: Option<models::AuthTokenLifecycleState>,
    /// The reason for the inactive state, as a number. Absent if the resource is active.
    pub inactive_status: Option<i64>,
}

model! {
    AuthToken {
        token = "token";
        id = "id";
        user_id = "userId";
        description = "description";
        time_created = "timeCreated";
        time_expires = "timeExpires";
        lifecycle_state = "lifecycleState";
        inactive_status = "inactiveStatus";
    }
}
