// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a Kubernetes image artifact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateKubernetesImageArtifactDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The Helm chart.
    pub helm_chart: Option<models::UpdateHelmChartImageDetails>,
    /// The IDs of the container image artifacts.
    pub container_image_artifact_ids: Option<Vec<String>>,
    cleared: Vec<String>,
}

update! {
    UpdateKubernetesImageArtifactDetails, "artifactType" = "HELM_CHART" {
        optional {
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            helm_chart = "helmChart", with_helm_chart(models::UpdateHelmChartImageDetails),
                clear_helm_chart;
            container_image_artifact_ids = "containerImageArtifactIds",
                with_container_image_artifact_ids([String]), clear_container_image_artifact_ids;
        }
    }
}
