// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `connectionType` in `ListConnections`.
    pub enum ListConnectionsConnectionType {
        GithubAccessToken = "GITHUB_ACCESS_TOKEN",
        GitlabAccessToken = "GITLAB_ACCESS_TOKEN",
        GitlabServerAccessToken = "GITLAB_SERVER_ACCESS_TOKEN",
        BitbucketServerAccessToken = "BITBUCKET_SERVER_ACCESS_TOKEN",
        BitbucketCloudAppPassword = "BITBUCKET_CLOUD_APP_PASSWORD",
        VbsAccessToken = "VBS_ACCESS_TOKEN",
    }
}
