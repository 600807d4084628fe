// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A filter.
    ///
    /// The field `triggerSource` selects the variant.
    pub enum Filter by "triggerSource" {
        BitbucketCloud(models::BitbucketCloudFilter) = "BITBUCKET_CLOUD", as_bitbucket_cloud;
        BitbucketServer(models::BitbucketServerFilter) = "BITBUCKET_SERVER", as_bitbucket_server;
        DevopsCodeRepository(models::DevopsCodeRepositoryFilter) = "DEVOPS_CODE_REPOSITORY",
            as_devops_code_repository;
        Github(models::GithubFilter) = "GITHUB", as_github;
        Gitlab(models::GitlabFilter) = "GITLAB", as_gitlab;
        GitlabServer(models::GitlabServerFilter) = "GITLAB_SERVER", as_gitlab_server;
        Vbs(models::VbsFilter) = "VBS", as_vbs;
    }
}
