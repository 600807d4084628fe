// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// An external backup job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalBackupJob {
    /// The OCID of the backup.
    pub backup_id: String,
    /// Whether `provisioning` applies.
    pub provisioning: bool,
    /// The swift path.
    pub swift_path: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The tag that RMAN applies to the backup.
    pub tag: String,
    /// The user name.
    pub user_name: String,
    /// The swift password.
    pub swift_password: Option<Secret>,
}

model! {
    ExternalBackupJob {
        backup_id = "backupId";
        provisioning = "provisioning";
        swift_path = "swiftPath";
        bucket_name = "bucketName";
        tag = "tag";
        user_name = "userName";
        swift_password = "swiftPassword";
    }
}
