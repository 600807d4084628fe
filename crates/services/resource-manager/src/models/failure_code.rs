// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the code of a failure.
    pub enum FailureCode {
        InternalServiceError = "INTERNAL_SERVICE_ERROR",
        TerraformExecutionError = "TERRAFORM_EXECUTION_ERROR",
        TerraformConfigUnzipFailed = "TERRAFORM_CONFIG_UNZIP_FAILED",
        InvalidWorkingDirectory = "INVALID_WORKING_DIRECTORY",
        JobTimeout = "JOB_TIMEOUT",
        TerraformConfigVirusFound = "TERRAFORM_CONFIG_VIRUS_FOUND",
        TerraformGitCloneFailure = "TERRAFORM_GIT_CLONE_FAILURE",
        TerraformGitCheckoutFailure = "TERRAFORM_GIT_CHECKOUT_FAILURE",
        TerraformObjectStorageConfigSourceEmptyBucket = "TERRAFORM_OBJECT_STORAGE_CONFIG_SOURCE_EMPTY_BUCKET",
        TerraformObjectStorageConfigSourceNoTfFilePresent = "TERRAFORM_OBJECT_STORAGE_CONFIG_SOURCE_NO_TF_FILE_PRESENT",
        TerraformObjectStorageConfigSourceUnsupportedObjectSize = "TERRAFORM_OBJECT_STORAGE_CONFIG_SOURCE_UNSUPPORTED_OBJECT_SIZE",
        CustomTerraformProviderBucketNotFound = "CUSTOM_TERRAFORM_PROVIDER_BUCKET_NOT_FOUND",
        CustomTerraformProviderUnsupportedObjectSize = "CUSTOM_TERRAFORM_PROVIDER_UNSUPPORTED_OBJECT_SIZE",
    }
}
