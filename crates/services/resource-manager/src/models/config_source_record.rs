// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A configuration source record.
    ///
    /// The field `configSourceRecordType` selects the variant.
    pub enum ConfigSourceRecord by "configSourceRecordType" {
        BitbucketCloudConfigSource(models::BitbucketCloudConfigSourceRecord)
            = "BITBUCKET_CLOUD_CONFIG_SOURCE", as_bitbucket_cloud_config_source;
        BitbucketServerConfigSource(models::BitbucketServerConfigSourceRecord)
            = "BITBUCKET_SERVER_CONFIG_SOURCE", as_bitbucket_server_config_source;
        DevopsConfigSource(models::DevOpsConfigSourceRecord) = "DEVOPS_CONFIG_SOURCE",
            as_devops_config_source;
        GitConfigSource(models::GitConfigSourceRecord) = "GIT_CONFIG_SOURCE", as_git_config_source;
        ObjectStorageConfigSource(models::ObjectStorageConfigSourceRecord)
            = "OBJECT_STORAGE_CONFIG_SOURCE", as_object_storage_config_source;
        ZipUpload(models::ZipUploadConfigSourceRecord) = "ZIP_UPLOAD", as_zip_upload;
    }
}
