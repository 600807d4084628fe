// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a domain.
    pub enum DomainLifecycleState {
        Active = "ACTIVE",
        Deleted = "DELETED",
        Failed = "FAILED",
        Creating = "CREATING",
        Inactive = "INACTIVE",
        Updating = "UPDATING",
        Terminated = "TERMINATED",
    }
}
