// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a distributed autonomous DB backup destination.
    pub enum DistributedAutonomousDbBackupDestinationType {
        Nfs = "NFS",
        ObjectStore = "OBJECT_STORE",
        Local = "LOCAL",
        Dbrs = "DBRS",
    }
}
