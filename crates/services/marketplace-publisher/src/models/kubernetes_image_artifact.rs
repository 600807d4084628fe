// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A Kubernetes image artifact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesImageArtifact {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The status.
    pub status: models::ArtifactStatus,
    /// The notes on the status of the artifact.
    pub status_notes: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::ArtifactLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the publisher.
    pub publisher_id: String,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The Helm chart.
    pub helm_chart: models::HelmChartImageDetails,
    /// The IDs of the container image artifacts.
    pub container_image_artifact_ids: Option<Vec<String>>,
}

model! {
    KubernetesImageArtifact, "artifactType" = "HELM_CHART" {
        id = "id";
        display_name = "displayName";
        status = "status";
        status_notes = "statusNotes";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        compartment_id = "compartmentId";
        publisher_id = "publisherId";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        helm_chart = "helmChart";
        container_image_artifact_ids = "containerImageArtifactIds";
    }
}
