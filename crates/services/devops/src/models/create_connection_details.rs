// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a connection to create.
    ///
    /// The field `connectionType` selects the variant.
    pub enum CreateConnectionDetails by "connectionType", sent {
        BitbucketCloudAppPassword(models::CreateBitbucketCloudAppPasswordConnectionDetails)
            = "BITBUCKET_CLOUD_APP_PASSWORD", as_bitbucket_cloud_app_password;
        BitbucketServerAccessToken(models::CreateBitbucketServerAccessTokenConnectionDetails)
            = "BITBUCKET_SERVER_ACCESS_TOKEN", as_bitbucket_server_access_token;
        GithubAccessToken(models::CreateGithubAccessTokenConnectionDetails) = "GITHUB_ACCESS_TOKEN",
            as_github_access_token;
        GitlabAccessToken(models::CreateGitlabAccessTokenConnectionDetails) = "GITLAB_ACCESS_TOKEN",
            as_gitlab_access_token;
        GitlabServerAccessToken(models::CreateGitlabServerAccessTokenConnectionDetails)
            = "GITLAB_SERVER_ACCESS_TOKEN", as_gitlab_server_access_token;
        VbsAccessToken(models::CreateVbsAccessTokenConnectionDetails) = "VBS_ACCESS_TOKEN",
            as_vbs_access_token;
    }
    shared {
        /// The description.
        description = "description", str, in BitbucketCloudAppPassword BitbucketServerAccessToken
            GithubAccessToken GitlabAccessToken GitlabServerAccessToken VbsAccessToken;
        /// The display name.
        display_name = "displayName", str, in BitbucketCloudAppPassword BitbucketServerAccessToken
            GithubAccessToken GitlabAccessToken GitlabServerAccessToken VbsAccessToken;
        /// The OCID of the project.
        project_id = "projectId", str, in BitbucketCloudAppPassword BitbucketServerAccessToken
            GithubAccessToken GitlabAccessToken GitlabServerAccessToken VbsAccessToken;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in BitbucketCloudAppPassword
            BitbucketServerAccessToken GithubAccessToken GitlabAccessToken GitlabServerAccessToken
            VbsAccessToken;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            BitbucketCloudAppPassword BitbucketServerAccessToken GithubAccessToken GitlabAccessToken
            GitlabServerAccessToken VbsAccessToken;
    }
}
