// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Secret, Utc, model};

use crate::models;

/// A password for the Swift API of Object Storage. Deprecated: use auth tokens instead.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SwiftPassword {
    /// The password. Only returned when it is created.
    pub password: Option<Secret>,
    /// The OCID of the Swift password.
    pub id: Option<String>,
    /// The OCID of the user.
    pub user_id: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The expiration time. Absent if the credential does not expire.
    pub expires_on: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SwiftPasswordLifecycleState>,
    /// The reason for the inactive state, as a number. Absent if the resource is active.
    pub inactive_status: Option<i64>,
}

model! {
    SwiftPassword {
        password = "password";
        id = "id";
        user_id = "userId";
        description = "description";
        time_created = "timeCreated";
        expires_on = "expiresOn";
        lifecycle_state = "lifecycleState";
        inactive_status = "inactiveStatus";
    }
}
