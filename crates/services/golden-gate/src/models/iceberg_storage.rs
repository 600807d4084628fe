// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Iceberg storage.
    ///
    /// The field `storageType` selects the variant.
    pub enum IcebergStorage by "storageType" {
        AmazonS3(models::AmazonS3IcebergStorage) = "AMAZON_S3", as_amazon_s3;
        AzureDataLakeStorage(models::AzureDataLakeStorageIcebergStorage)
            = "AZURE_DATA_LAKE_STORAGE", as_azure_data_lake_storage;
        GoogleCloudStorage(models::GoogleCloudStorageIcebergStorage) = "GOOGLE_CLOUD_STORAGE",
            as_google_cloud_storage;
        None(models::NoIcebergStorage) = "NONE", as_none;
        OciObjectStorageS3Api(models::OciObjectStorageS3ApiIcebergStorage)
            = "OCI_OBJECT_STORAGE_S3_API", as_oci_object_storage_s3_api;
    }
}
