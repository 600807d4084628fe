// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a deliver artifact stage to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDeliverArtifactStageDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the build pipeline.
    pub build_pipeline_id: String,
    /// The predecessors of the build pipeline stage.
    pub build_pipeline_stage_predecessor_collection:
        models::BuildPipelineStagePredecessorCollection,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The artifacts to deliver.
    pub deliver_artifact_collection: models::DeliverArtifactCollection,
}

model! {
    CreateDeliverArtifactStageDetails, "buildPipelineStageType" = "DELIVER_ARTIFACT" {
        required {
            build_pipeline_id = "buildPipelineId", with_build_pipeline_id(String);
            build_pipeline_stage_predecessor_collection = "buildPipelineStagePredecessorCollection",
                with_build_pipeline_stage_predecessor_collection(models::BuildPipelineStagePredecessorCollection);
            deliver_artifact_collection = "deliverArtifactCollection",
                with_deliver_artifact_collection(models::DeliverArtifactCollection);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
