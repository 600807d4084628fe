// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a generic artifact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericArtifactSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Example: `project01/my-web-app/artifact-abc:1.0.0`.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the repository.
    pub repository_id: String,
    /// The path of the artifact in the repository. Example: `project01/my-web-app/artifact-abc`.
    pub artifact_path: String,
    /// The version.
    pub version: String,
    /// The SHA256 digest.
    pub sha256: String,
    /// The size in bytes.
    pub size_in_bytes: i64,
    /// The lifecycle state.
    pub lifecycle_state: models::GenericArtifactLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    GenericArtifactSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        repository_id = "repositoryId";
        artifact_path = "artifactPath";
        version = "version";
        sha256 = "sha256";
        size_in_bytes = "sizeInBytes";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        time_created = "timeCreated";
    }
}
