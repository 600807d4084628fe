// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in iceberg storage.
    ///
    /// The field `storageType` selects the variant.
    pub enum UpdateIcebergStorageDetails by "storageType", sent {
        AmazonS3(models::UpdateAmazonS3IcebergStorageDetails) = "AMAZON_S3", as_amazon_s3;
        AzureDataLakeStorage(models::UpdateAzureDataLakeStorageIcebergStorageDetails)
            = "AZURE_DATA_LAKE_STORAGE", as_azure_data_lake_storage;
        GoogleCloudStorage(models::UpdateGoogleCloudStorageIcebergStorageDetails)
            = "GOOGLE_CLOUD_STORAGE", as_google_cloud_storage;
        None(models::UpdateNoIcebergStorageDetails) = "NONE", as_none;
        OciObjectStorageS3Api(models::UpdateOciObjectStorageS3ApiIcebergStorageDetails)
            = "OCI_OBJECT_STORAGE_S3_API", as_oci_object_storage_s3_api;
    }
}
