// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an Oracle data transfer medium.
    ///
    /// The field `type` selects the variant.
    pub enum OracleDataTransferMediumDetails by "type" {
        AwsS3(models::OracleAwsS3DataTransferMediumDetails) = "AWS_S3", as_aws_s3;
        Dblink(models::OracleDbLinkDataTransferMediumDetails) = "DBLINK", as_dblink;
        Nfs(models::OracleNfsDataTransferMediumDetails) = "NFS", as_nfs;
        ObjectStorage(models::OracleObjectStorageDataTransferMediumDetails) = "OBJECT_STORAGE",
            as_object_storage;
    }
}
