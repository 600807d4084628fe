// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in an Oracle data transfer medium.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateOracleDataTransferMediumDetails by "type", sent {
        AwsS3(models::UpdateOracleAwsS3DataTransferMediumDetails) = "AWS_S3", as_aws_s3;
        Dblink(models::UpdateOracleDbLinkDataTransferMediumDetails) = "DBLINK", as_dblink;
        Nfs(models::UpdateOracleNfsDataTransferMediumDetails) = "NFS", as_nfs;
        ObjectStorage(models::UpdateOracleObjectStorageDataTransferMediumDetails)
            = "OBJECT_STORAGE", as_object_storage;
    }
}
