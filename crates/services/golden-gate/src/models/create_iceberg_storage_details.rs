// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of iceberg storage to create.
    ///
    /// The field `storageType` selects the variant.
    pub enum CreateIcebergStorageDetails by "storageType", sent {
        AmazonS3(models::CreateAmazonS3IcebergStorageDetails) = "AMAZON_S3", as_amazon_s3;
        AzureDataLakeStorage(models::CreateAzureDataLakeStorageIcebergStorageDetails)
            = "AZURE_DATA_LAKE_STORAGE", as_azure_data_lake_storage;
        GoogleCloudStorage(models::CreateGoogleCloudStorageIcebergStorageDetails)
            = "GOOGLE_CLOUD_STORAGE", as_google_cloud_storage;
        None(models::CreateNoIcebergStorageDetails) = "NONE", as_none;
        OciObjectStorageS3Api(models::CreateOciObjectStorageS3ApiIcebergStorageDetails)
            = "OCI_OBJECT_STORAGE_S3_API", as_oci_object_storage_s3_api;
    }
}
