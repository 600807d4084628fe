// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a rover entitlement.
    pub enum RoverEntitlementLifecycleState {
        Creating = "CREATING",
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        Deleted = "DELETED",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Failed = "FAILED",
    }
}
