// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A trigger.
    ///
    /// The field `triggerSource` selects the variant.
    pub enum Trigger by "triggerSource" {
        BitbucketCloud(models::BitbucketCloudTrigger) = "BITBUCKET_CLOUD", as_bitbucket_cloud;
        BitbucketServer(models::BitbucketServerTrigger) = "BITBUCKET_SERVER", as_bitbucket_server;
        DevopsCodeRepository(models::DevopsCodeRepositoryTrigger) = "DEVOPS_CODE_REPOSITORY",
            as_devops_code_repository;
        Github(models::GithubTrigger) = "GITHUB", as_github;
        Gitlab(models::GitlabTrigger) = "GITLAB", as_gitlab;
        GitlabServer(models::GitlabServerTrigger) = "GITLAB_SERVER", as_gitlab_server;
        Vbs(models::VbsTrigger) = "VBS", as_vbs;
    }
    shared {
        /// The ID of the resource. Cannot be changed later.
        id = "id", str, in BitbucketCloud BitbucketServer DevopsCodeRepository Github Gitlab
            GitlabServer Vbs;
        /// The display name.
        display_name = "displayName", str, in BitbucketCloud BitbucketServer DevopsCodeRepository
            Github Gitlab GitlabServer Vbs;
        /// The description.
        description = "description", str, in BitbucketCloud BitbucketServer DevopsCodeRepository
            Github Gitlab GitlabServer Vbs;
        /// The OCID of the project.
        project_id = "projectId", str, in BitbucketCloud BitbucketServer DevopsCodeRepository Github
            Gitlab GitlabServer Vbs;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in BitbucketCloud BitbucketServer
            DevopsCodeRepository Github Gitlab GitlabServer Vbs;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in BitbucketCloud BitbucketServer
            DevopsCodeRepository Github Gitlab GitlabServer Vbs;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in BitbucketCloud BitbucketServer
            DevopsCodeRepository Github Gitlab GitlabServer Vbs;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::TriggerLifecycleState, in BitbucketCloud
            BitbucketServer DevopsCodeRepository Github Gitlab GitlabServer Vbs;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in BitbucketCloud BitbucketServer
            DevopsCodeRepository Github Gitlab GitlabServer Vbs;
        /// The actions of the trigger.
        actions = "actions", ref [models::TriggerAction], in BitbucketCloud BitbucketServer
            DevopsCodeRepository Github Gitlab GitlabServer Vbs;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in BitbucketCloud
            BitbucketServer DevopsCodeRepository Github Gitlab GitlabServer Vbs;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            BitbucketCloud BitbucketServer DevopsCodeRepository Github Gitlab GitlabServer Vbs;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in BitbucketCloud
            BitbucketServer DevopsCodeRepository Github Gitlab GitlabServer Vbs;
    }
}
