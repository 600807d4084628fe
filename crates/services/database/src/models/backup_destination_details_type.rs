// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of backup destination details.
    pub enum BackupDestinationDetailsType {
        Nfs = "NFS",
        RecoveryAppliance = "RECOVERY_APPLIANCE",
        ObjectStore = "OBJECT_STORE",
        Local = "LOCAL",
        Dbrs = "DBRS",
        AwsS3 = "AWS_S3",
    }
}
