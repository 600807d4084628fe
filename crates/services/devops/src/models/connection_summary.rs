// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of a connection.
    ///
    /// The field `connectionType` selects the variant.
    pub enum ConnectionSummary by "connectionType" {
        BitbucketCloudAppPassword(models::BitbucketCloudAppPasswordConnectionSummary)
            = "BITBUCKET_CLOUD_APP_PASSWORD", as_bitbucket_cloud_app_password;
        BitbucketServerAccessToken(models::BitbucketServerTokenConnectionSummary)
            = "BITBUCKET_SERVER_ACCESS_TOKEN", as_bitbucket_server_access_token;
        GithubAccessToken(models::GithubAccessTokenConnectionSummary) = "GITHUB_ACCESS_TOKEN",
            as_github_access_token;
        GitlabAccessToken(models::GitlabAccessTokenConnectionSummary) = "GITLAB_ACCESS_TOKEN",
            as_gitlab_access_token;
        GitlabServerAccessToken(models::GitlabServerAccessTokenConnectionSummary)
            = "GITLAB_SERVER_ACCESS_TOKEN", as_gitlab_server_access_token;
        VbsAccessToken(models::VbsAccessTokenConnectionSummary) = "VBS_ACCESS_TOKEN",
            as_vbs_access_token;
    }
    shared {
        /// The ID of the resource. Cannot be changed later.
        id = "id", str, in BitbucketCloudAppPassword BitbucketServerAccessToken GithubAccessToken
            GitlabAccessToken GitlabServerAccessToken VbsAccessToken;
        /// The display name.
        display_name = "displayName", str, in BitbucketCloudAppPassword BitbucketServerAccessToken
            GithubAccessToken GitlabAccessToken GitlabServerAccessToken VbsAccessToken;
        /// The description.
        description = "description", str, in BitbucketCloudAppPassword BitbucketServerAccessToken
            GithubAccessToken GitlabAccessToken GitlabServerAccessToken VbsAccessToken;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in BitbucketCloudAppPassword
            BitbucketServerAccessToken GithubAccessToken GitlabAccessToken GitlabServerAccessToken
            VbsAccessToken;
        /// The OCID of the project.
        project_id = "projectId", str, in BitbucketCloudAppPassword BitbucketServerAccessToken
            GithubAccessToken GitlabAccessToken GitlabServerAccessToken VbsAccessToken;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in BitbucketCloudAppPassword
            BitbucketServerAccessToken GithubAccessToken GitlabAccessToken GitlabServerAccessToken
            VbsAccessToken;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in BitbucketCloudAppPassword
            BitbucketServerAccessToken GithubAccessToken GitlabAccessToken GitlabServerAccessToken
            VbsAccessToken;
        /// The result of the last validation of the connection.
        last_connection_validation_result = "lastConnectionValidationResult",
            ref models::ConnectionValidationResult, in BitbucketCloudAppPassword
            BitbucketServerAccessToken GithubAccessToken GitlabAccessToken GitlabServerAccessToken
            VbsAccessToken;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in BitbucketCloudAppPassword
            BitbucketServerAccessToken GithubAccessToken GitlabAccessToken GitlabServerAccessToken
            VbsAccessToken;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::ConnectionLifecycleState, in
            BitbucketCloudAppPassword BitbucketServerAccessToken GithubAccessToken GitlabAccessToken
            GitlabServerAccessToken VbsAccessToken;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in BitbucketCloudAppPassword
            BitbucketServerAccessToken GithubAccessToken GitlabAccessToken GitlabServerAccessToken
            VbsAccessToken;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            BitbucketCloudAppPassword BitbucketServerAccessToken GithubAccessToken GitlabAccessToken
            GitlabServerAccessToken VbsAccessToken;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            BitbucketCloudAppPassword BitbucketServerAccessToken GithubAccessToken GitlabAccessToken
            GitlabServerAccessToken VbsAccessToken;
    }
}
