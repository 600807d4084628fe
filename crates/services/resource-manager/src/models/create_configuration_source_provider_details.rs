// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a configuration source provider to create.
    ///
    /// The field `configSourceProviderType` selects the variant.
    pub enum CreateConfigurationSourceProviderDetails by "configSourceProviderType", sent {
        BitbucketCloudAccessToken(models::CreateBitbucketCloudEmailApiTokenConfigurationSourceProviderDetails)
            = "BITBUCKET_CLOUD_ACCESS_TOKEN", as_bitbucket_cloud_access_token;
        BitbucketServerAccessToken(models::CreateBitbucketServerAccessTokenConfigurationSourceProviderDetails)
            = "BITBUCKET_SERVER_ACCESS_TOKEN", as_bitbucket_server_access_token;
        GithubAccessToken(models::CreateGithubAccessTokenConfigurationSourceProviderDetails)
            = "GITHUB_ACCESS_TOKEN", as_github_access_token;
        GitlabAccessToken(models::CreateGitlabAccessTokenConfigurationSourceProviderDetails)
            = "GITLAB_ACCESS_TOKEN", as_gitlab_access_token;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in BitbucketCloudAccessToken
            BitbucketServerAccessToken GithubAccessToken GitlabAccessToken;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in BitbucketCloudAccessToken BitbucketServerAccessToken
            GithubAccessToken GitlabAccessToken;
        /// The description.
        description = "description", str, in BitbucketCloudAccessToken BitbucketServerAccessToken
            GithubAccessToken GitlabAccessToken;
        /// The configuration of the private server.
        private_server_config_details = "privateServerConfigDetails",
            ref models::PrivateServerConfigDetails, in BitbucketCloudAccessToken
            BitbucketServerAccessToken GithubAccessToken GitlabAccessToken;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in BitbucketCloudAccessToken
            BitbucketServerAccessToken GithubAccessToken GitlabAccessToken;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            BitbucketCloudAccessToken BitbucketServerAccessToken GithubAccessToken
            GitlabAccessToken;
    }
}
