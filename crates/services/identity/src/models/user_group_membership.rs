// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A user's membership in a group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserGroupMembership {
    /// The OCID of the group membership.
    pub id: String,
    /// The OCID of the tenancy.
    pub compartment_id: String,
    /// The OCID of the group.
    pub group_id: String,
    /// The OCID of the user.
    pub user_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::UserGroupMembershipLifecycleState,
    /// The reason for the inactive state, as a number. Absent if the resource is active.
    pub inactive_status: Option<i64>,
}

model! {
    UserGroupMembership {
        id = "id";
        compartment_id = "compartmentId";
        group_id = "groupId";
        user_id = "userId";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        inactive_status = "inactiveStatus";
    }
}
