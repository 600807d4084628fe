// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a distributed database private endpoint.
    pub enum DistributedDatabasePrivateEndpointLifecycleState {
        Active = "ACTIVE",
        Failed = "FAILED",
        Inactive = "INACTIVE",
        Deleting = "DELETING",
        Deleted = "DELETED",
        Updating = "UPDATING",
        Creating = "CREATING",
    }
}
