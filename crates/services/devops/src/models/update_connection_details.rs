// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a connection.
    ///
    /// The field `connectionType` selects the variant.
    pub enum UpdateConnectionDetails by "connectionType", sent {
        BitbucketCloudAppPassword(models::UpdateBitbucketCloudAppPasswordConnectionDetails)
            = "BITBUCKET_CLOUD_APP_PASSWORD", as_bitbucket_cloud_app_password;
        BitbucketServerAccessToken(models::UpdateBitbucketServerAccessTokenConnectionDetails)
            = "BITBUCKET_SERVER_ACCESS_TOKEN", as_bitbucket_server_access_token;
        GithubAccessToken(models::UpdateGithubAccessTokenConnectionDetails) = "GITHUB_ACCESS_TOKEN",
            as_github_access_token;
        GitlabAccessToken(models::UpdateGitlabAccessTokenConnectionDetails) = "GITLAB_ACCESS_TOKEN",
            as_gitlab_access_token;
        GitlabServerAccessToken(models::UpdateGitlabServerAccessTokenConnectionDetails)
            = "GITLAB_SERVER_ACCESS_TOKEN", as_gitlab_server_access_token;
        VbsAccessToken(models::UpdateVbsAccessTokenConnectionDetails) = "VBS_ACCESS_TOKEN",
            as_vbs_access_token;
    }
    shared {
        /// The description.
        description = "description", str, in BitbucketCloudAppPassword BitbucketServerAccessToken
            GithubAccessToken GitlabAccessToken GitlabServerAccessToken VbsAccessToken;
        /// The display name.
        display_name = "displayName", str, in BitbucketCloudAppPassword BitbucketServerAccessToken
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
