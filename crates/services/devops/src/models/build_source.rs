// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A build source.
    ///
    /// The field `connectionType` selects the variant.
    pub enum BuildSource by "connectionType" {
        BitbucketCloud(models::BitbucketCloudBuildSource) = "BITBUCKET_CLOUD", as_bitbucket_cloud;
        BitbucketServer(models::BitbucketServerBuildSource) = "BITBUCKET_SERVER",
            as_bitbucket_server;
        DevopsCodeRepository(models::DevopsCodeRepositoryBuildSource) = "DEVOPS_CODE_REPOSITORY",
            as_devops_code_repository;
        Github(models::GithubBuildSource) = "GITHUB", as_github;
        Gitlab(models::GitlabBuildSource) = "GITLAB", as_gitlab;
        GitlabServer(models::GitlabServerBuildSource) = "GITLAB_SERVER", as_gitlab_server;
        Vbs(models::VbsBuildSource) = "VBS", as_vbs;
    }
    shared {
        /// The name.
        name = "name", str, in BitbucketCloud BitbucketServer DevopsCodeRepository Github Gitlab
            GitlabServer Vbs;
        /// The URL of the repository.
        repository_url = "repositoryUrl", str, in BitbucketCloud BitbucketServer
            DevopsCodeRepository Github Gitlab GitlabServer Vbs;
        /// The branch.
        branch = "branch", str, in BitbucketCloud BitbucketServer DevopsCodeRepository Github Gitlab
            GitlabServer Vbs;
    }
}
