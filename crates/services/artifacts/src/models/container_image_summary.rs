// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a container image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerImageSummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The digest.
    pub digest: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ContainerImageLifecycleState,
    /// The OCID of the repository.
    pub repository_id: String,
    /// The name of the repository.
    pub repository_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The version.
    pub version: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    ContainerImageSummary {
        compartment_id = "compartmentId";
        digest = "digest";
        display_name = "displayName";
        id = "id";
        lifecycle_state = "lifecycleState";
        repository_id = "repositoryId";
        repository_name = "repositoryName";
        time_created = "timeCreated";
        version = "version";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
