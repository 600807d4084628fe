// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a distributed DB backup destination.
    pub enum DistributedDbBackupDestinationType {
        Nfs = "NFS",
        ObjectStore = "OBJECT_STORE",
        Local = "LOCAL",
        Dbrs = "DBRS",
    }
}
