// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the backup destination of a database backup.
    pub enum DatabaseBackupBackupDestination {
        Disk = "DISK",
        Tape = "TAPE",
        Nfs = "NFS",
        Local = "LOCAL",
        Dbrs = "DBRS",
        ObjectStore = "OBJECT_STORE",
        RecoveryAppliance = "RECOVERY_APPLIANCE",
    }
}
