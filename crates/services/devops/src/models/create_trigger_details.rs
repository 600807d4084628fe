// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a trigger to create.
    ///
    /// The field `triggerSource` selects the variant.
    pub enum CreateTriggerDetails by "triggerSource", sent {
        BitbucketCloud(models::CreateBitbucketCloudTriggerDetails) = "BITBUCKET_CLOUD",
            as_bitbucket_cloud;
        BitbucketServer(models::CreateBitbucketServerTriggerDetails) = "BITBUCKET_SERVER",
            as_bitbucket_server;
        DevopsCodeRepository(models::CreateDevopsCodeRepositoryTriggerDetails)
            = "DEVOPS_CODE_REPOSITORY", as_devops_code_repository;
        Github(models::CreateGithubTriggerDetails) = "GITHUB", as_github;
        Gitlab(models::CreateGitlabTriggerDetails) = "GITLAB", as_gitlab;
        GitlabServer(models::CreateGitlabServerTriggerDetails) = "GITLAB_SERVER", as_gitlab_server;
        Vbs(models::CreateVbsTriggerDetails) = "VBS", as_vbs;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in BitbucketCloud BitbucketServer DevopsCodeRepository
            Github Gitlab GitlabServer Vbs;
        /// The description.
        description = "description", str, in BitbucketCloud BitbucketServer DevopsCodeRepository
            Github Gitlab GitlabServer Vbs;
        /// The OCID of the project.
        project_id = "projectId", str, in BitbucketCloud BitbucketServer DevopsCodeRepository Github
            Gitlab GitlabServer Vbs;
        /// The actions of the trigger.
        actions = "actions", ref [models::TriggerAction], in BitbucketCloud BitbucketServer
            DevopsCodeRepository Github Gitlab GitlabServer Vbs;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in BitbucketCloud
            BitbucketServer DevopsCodeRepository Github Gitlab GitlabServer Vbs;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            BitbucketCloud BitbucketServer DevopsCodeRepository Github Gitlab GitlabServer Vbs;
    }
}
