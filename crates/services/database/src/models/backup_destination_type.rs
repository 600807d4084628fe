// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the backup destination type of a backup.
    pub enum BackupDestinationType {
        ObjectStore = "OBJECT_STORE",
        Dbrs = "DBRS",
        AwsS3 = "AWS_S3",
        Nfs = "NFS",
        RecoveryAppliance = "RECOVERY_APPLIANCE",
        Local = "LOCAL",
    }
}
