// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a configuration source.
    ///
    /// The field `configSourceType` selects the variant.
    pub enum UpdateConfigSourceDetails by "configSourceType", sent {
        BitbucketCloudConfigSource(models::UpdateBitbucketCloudConfigSourceDetails)
            = "BITBUCKET_CLOUD_CONFIG_SOURCE", as_bitbucket_cloud_config_source;
        BitbucketServerConfigSource(models::UpdateBitbucketServerConfigSourceDetails)
            = "BITBUCKET_SERVER_CONFIG_SOURCE", as_bitbucket_server_config_source;
        DevopsConfigSource(models::UpdateDevOpsConfigSourceDetails) = "DEVOPS_CONFIG_SOURCE",
            as_devops_config_source;
        GitConfigSource(models::UpdateGitConfigSourceDetails) = "GIT_CONFIG_SOURCE",
            as_git_config_source;
        ObjectStorageConfigSource(models::UpdateObjectStorageConfigSourceDetails)
            = "OBJECT_STORAGE_CONFIG_SOURCE", as_object_storage_config_source;
        ZipUpload(models::UpdateZipUploadConfigSourceDetails) = "ZIP_UPLOAD", as_zip_upload;
    }
    shared {
        /// The path of the directory in which Terraform runs. If absent, the root directory is
        /// used.
        working_directory = "workingDirectory", str, in BitbucketCloudConfigSource
            BitbucketServerConfigSource DevopsConfigSource GitConfigSource ObjectStorageConfigSource
            ZipUpload;
    }
}
