// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A build run source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum BuildRunSource by "sourceType" {
        BitbucketCloud(models::BitbucketCloudBuildRunSource) = "BITBUCKET_CLOUD",
            as_bitbucket_cloud;
        BitbucketServer(models::BitbucketServerBuildRunSource) = "BITBUCKET_SERVER",
            as_bitbucket_server;
        DevopsCodeRepository(models::DevopsCodeRepositoryBuildRunSource) = "DEVOPS_CODE_REPOSITORY",
            as_devops_code_repository;
        Github(models::GithubBuildRunSource) = "GITHUB", as_github;
        Gitlab(models::GitlabBuildRunSource) = "GITLAB", as_gitlab;
        GitlabServer(models::GitlabServerBuildRunSource) = "GITLAB_SERVER", as_gitlab_server;
        Manual(models::ManualBuildRunSource) = "MANUAL", as_manual;
        Vbs(models::VbsBuildRunSource) = "VBS", as_vbs;
    }
}
