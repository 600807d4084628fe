// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of iceberg storage.
    ///
    /// The field `storageType` selects the variant.
    pub enum IcebergStorageSummary by "storageType" {
        AmazonS3(models::AmazonS3IcebergStorageSummary) = "AMAZON_S3", as_amazon_s3;
        AzureDataLakeStorage(models::AzureDataLakeStorageIcebergStorageSummary)
            = "AZURE_DATA_LAKE_STORAGE", as_azure_data_lake_storage;
        GoogleCloudStorage(models::GoogleCloudStorageIcebergStorageSummary)
            = "GOOGLE_CLOUD_STORAGE", as_google_cloud_storage;
        None(models::NoIcebergStorageSummary) = "NONE", as_none;
        OciObjectStorageS3Api(models::OciObjectStorageS3ApiIcebergStorageSummary)
            = "OCI_OBJECT_STORAGE_S3_API", as_oci_object_storage_s3_api;
    }
}
