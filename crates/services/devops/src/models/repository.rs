// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A repository.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Repository {
    /// The OCID of the resource.
    pub id: String,
    /// The name. Unique in the project.
    pub name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The namespace.
    pub namespace: Option<String>,
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the parent repository.
    pub parent_repository_id: Option<String>,
    /// The name of the project, unique in its namespace.
    pub project_name: Option<String>,
    /// The SSH URL for Git operations.
    pub ssh_url: Option<String>,
    /// The HTTP URL for Git operations.
    pub http_url: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The default branch of the repository.
    pub default_branch: Option<String>,
    /// The type of the repository.
    pub repository_type: Option<models::RepositoryType>,
    /// The configuration of the mirroring of the repository.
    pub mirror_repository_config: Option<models::MirrorRepositoryConfig>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::RepositoryLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecyle_details: Option<String>,
    /// The number of branches.
    pub branch_count: Option<i64>,
    /// The number of commits.
    pub commit_count: Option<i64>,
    /// The size in bytes.
    pub size_in_bytes: Option<i64>,
    /// The trigger build events.
    pub trigger_build_events: Option<Vec<models::RepositoryTriggerBuildEvent>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Repository {
        id = "id";
        name = "name";
        compartment_id = "compartmentId";
        namespace = "namespace";
        project_id = "projectId";
        parent_repository_id = "parentRepositoryId";
        project_name = "projectName";
        ssh_url = "sshUrl";
        http_url = "httpUrl";
        description = "description";
        default_branch = "defaultBranch";
        repository_type = "repositoryType";
        mirror_repository_config = "mirrorRepositoryConfig";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecyle_details = "lifecyleDetails";
        branch_count = "branchCount";
        commit_count = "commitCount";
        size_in_bytes = "sizeInBytes";
        trigger_build_events = "triggerBuildEvents";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
