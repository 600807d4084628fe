// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An organization tenancy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationTenancy {
    /// The OCID of the tenancy.
    pub tenancy_id: String,
    /// The name.
    pub name: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OrganizationTenancyLifecycleState>,
    /// The role.
    pub role: Option<models::OrganizationTenancyRole>,
    /// The time at which the tenancy joined the organization.
    pub time_joined: Option<DateTime<Utc>>,
    /// The time at which the tenancy left the organization.
    pub time_left: Option<DateTime<Utc>>,
    /// Whether the tenancy is approved for the transfer to another organization.
    pub is_approved_for_transfer: Option<bool>,
    /// The governance status of the tenancy.
    pub governance_status: models::OrganizationTenancyGovernanceStatus,
}

model! {
    OrganizationTenancy {
        tenancy_id = "tenancyId";
        name = "name";
        lifecycle_state = "lifecycleState";
        role = "role";
        time_joined = "timeJoined";
        time_left = "timeLeft";
        is_approved_for_transfer = "isApprovedForTransfer";
        governance_status = "governanceStatus";
    }
}
