// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the state of a replicated region.
    pub enum ReplicatedRegionState {
        EnablingReplication = "ENABLING_REPLICATION",
        ReplicationEnabled = "REPLICATION_ENABLED",
        DisablingReplication = "DISABLING_REPLICATION",
        ReplicationDisabled = "REPLICATION_DISABLED",
        Deleted = "DELETED",
    }
}
