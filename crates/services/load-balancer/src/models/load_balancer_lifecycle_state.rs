// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a load balancer.
    pub enum LoadBalancerLifecycleState {
        Creating = "CREATING",
        Failed = "FAILED",
        Active = "ACTIVE",
        Deleting = "DELETING",
        Deleted = "DELETED",
    }
}
