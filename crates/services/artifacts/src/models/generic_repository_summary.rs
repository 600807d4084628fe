// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a generic repository.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericRepositorySummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// Whether the repository is immutable, so that images in it cannot be overwritten.
    pub is_immutable: bool,
    /// The lifecycle state.
    pub lifecycle_state: models::RepositoryLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    GenericRepositorySummary, "repositoryType" = "GENERIC" {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        description = "description";
        is_immutable = "isImmutable";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        time_created = "timeCreated";
    }
}
