// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an organization tenancy.
    pub enum OrganizationTenancyLifecycleState {
        Creating = "CREATING",
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        Deleted = "DELETED",
        Failed = "FAILED",
        Deleting = "DELETING",
    }
}
