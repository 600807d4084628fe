// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A configuration source.
    ///
    /// The field `configSourceType` selects the variant.
    pub enum ConfigSource by "configSourceType" {
        BitbucketCloudConfigSource(models::BitbucketCloudConfigSource)
            = "BITBUCKET_CLOUD_CONFIG_SOURCE", as_bitbucket_cloud_config_source;
        BitbucketServerConfigSource(models::BitbucketServerConfigSource)
            = "BITBUCKET_SERVER_CONFIG_SOURCE", as_bitbucket_server_config_source;
        CompartmentConfigSource(models::CompartmentConfigSource) = "COMPARTMENT_CONFIG_SOURCE",
            as_compartment_config_source;
        DevopsConfigSource(models::DevOpsConfigSource) = "DEVOPS_CONFIG_SOURCE",
            as_devops_config_source;
        GitConfigSource(models::GitConfigSource) = "GIT_CONFIG_SOURCE", as_git_config_source;
        ObjectStorageConfigSource(models::ObjectStorageConfigSource)
            = "OBJECT_STORAGE_CONFIG_SOURCE", as_object_storage_config_source;
        ZipUpload(models::ZipUploadConfigSource) = "ZIP_UPLOAD", as_zip_upload;
    }
    shared {
        /// The path of the directory in which Terraform runs. If absent, the root directory is
        /// used.
        working_directory = "workingDirectory", str, in BitbucketCloudConfigSource
            BitbucketServerConfigSource CompartmentConfigSource DevopsConfigSource GitConfigSource
            ObjectStorageConfigSource ZipUpload;
    }
}
