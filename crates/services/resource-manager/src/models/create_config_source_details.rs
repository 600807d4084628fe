// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a configuration source to create.
    ///
    /// The field `configSourceType` selects the variant.
    pub enum CreateConfigSourceDetails by "configSourceType", sent {
        BitbucketCloudConfigSource(models::CreateBitbucketCloudConfigSourceDetails)
            = "BITBUCKET_CLOUD_CONFIG_SOURCE", as_bitbucket_cloud_config_source;
        BitbucketServerConfigSource(models::CreateBitbucketServerConfigSourceDetails)
            = "BITBUCKET_SERVER_CONFIG_SOURCE", as_bitbucket_server_config_source;
        CompartmentConfigSource(models::CreateCompartmentConfigSourceDetails)
            = "COMPARTMENT_CONFIG_SOURCE", as_compartment_config_source;
        DevopsConfigSource(models::CreateDevOpsConfigSourceDetails) = "DEVOPS_CONFIG_SOURCE",
            as_devops_config_source;
        GitConfigSource(models::CreateGitConfigSourceDetails) = "GIT_CONFIG_SOURCE",
            as_git_config_source;
        ObjectStorageConfigSource(models::CreateObjectStorageConfigSourceDetails)
            = "OBJECT_STORAGE_CONFIG_SOURCE", as_object_storage_config_source;
        TemplateConfigSource(models::CreateStackTemplateConfigSourceDetails)
            = "TEMPLATE_CONFIG_SOURCE", as_template_config_source;
        ZipUpload(models::CreateZipUploadConfigSourceDetails) = "ZIP_UPLOAD", as_zip_upload;
    }
    shared {
        /// The path of the directory in which Terraform runs. If absent, the root directory is
        /// used.
        working_directory = "workingDirectory", str, in BitbucketCloudConfigSource
            BitbucketServerConfigSource CompartmentConfigSource DevopsConfigSource GitConfigSource
            ObjectStorageConfigSource TemplateConfigSource ZipUpload;
    }
}
