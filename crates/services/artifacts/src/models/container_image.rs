// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A container image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerImage {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the creator.
    pub created_by: String,
    /// The digest.
    pub digest: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The layers.
    pub layers: Vec<models::ContainerImageLayer>,
    /// The total size of the image layers, in bytes.
    pub layers_size_in_bytes: i64,
    /// The lifecycle state.
    pub lifecycle_state: models::ContainerImageLifecycleState,
    /// The manifest size, in bytes.
    pub manifest_size_in_bytes: i64,
    /// The number of pulls.
    pub pull_count: i64,
    /// The OCID of the repository.
    pub repository_id: String,
    /// The name of the repository.
    pub repository_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time when it was last pulled.
    pub time_last_pulled: Option<DateTime<Utc>>,
    /// The version.
    pub version: Option<String>,
    /// The versions.
    pub versions: Vec<models::ContainerVersion>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    ContainerImage {
        compartment_id = "compartmentId";
        created_by = "createdBy";
        digest = "digest";
        display_name = "displayName";
        id = "id";
        layers = "layers";
        layers_size_in_bytes = "layersSizeInBytes";
        lifecycle_state = "lifecycleState";
        manifest_size_in_bytes = "manifestSizeInBytes";
        pull_count = "pullCount";
        repository_id = "repositoryId";
        repository_name = "repositoryName";
        time_created = "timeCreated";
        time_last_pulled = "timeLastPulled";
        version = "version";
        versions = "versions";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
