// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A mapping of an identity provider group to an IAM group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdpGroupMapping {
    /// The OCID of the group mapping.
    pub id: String,
    /// The OCID of the identity provider.
    pub idp_id: String,
    /// The name of the identity provider group.
    pub idp_group_name: String,
    /// The OCID of the group.
    pub group_id: String,
    /// The OCID of the tenancy.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::IdpGroupMappingLifecycleState,
    /// The reason for the inactive state, as a number. Absent if the resource is active.
    pub inactive_status: Option<i64>,
}

model! {
    IdpGroupMapping {
        id = "id";
        idp_id = "idpId";
        idp_group_name = "idpGroupName";
        group_id = "groupId";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        inactive_status = "inactiveStatus";
    }
}
