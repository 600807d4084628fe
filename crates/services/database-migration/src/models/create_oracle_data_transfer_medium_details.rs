// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an Oracle data transfer medium to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateOracleDataTransferMediumDetails by "type", sent {
        AwsS3(models::CreateOracleAwsS3DataTransferMediumDetails) = "AWS_S3", as_aws_s3;
        Dblink(models::CreateOracleDbLinkDataTransferMediumDetails) = "DBLINK", as_dblink;
        Nfs(models::CreateOracleNfsDataTransferMediumDetails) = "NFS", as_nfs;
        ObjectStorage(models::CreateOracleObjectStorageDataTransferMediumDetails)
            = "OBJECT_STORAGE", as_object_storage;
    }
}
