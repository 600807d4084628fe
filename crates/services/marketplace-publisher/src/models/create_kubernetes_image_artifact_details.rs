// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a Kubernetes image artifact to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateKubernetesImageArtifactDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The Helm chart.
    pub helm_chart: models::CreateHelmChartImageDetails,
    /// The IDs of the container image artifacts.
    pub container_image_artifact_ids: Option<Vec<String>>,
}

model! {
    CreateKubernetesImageArtifactDetails, "artifactType" = "HELM_CHART" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            helm_chart = "helmChart", with_helm_chart(models::CreateHelmChartImageDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            container_image_artifact_ids = "containerImageArtifactIds",
                with_container_image_artifact_ids([String]);
        }
    }
}
