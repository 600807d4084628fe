// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A trigger build pipeline action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TriggerBuildPipelineAction {
    /// The filter.
    pub filter: Option<models::Filter>,
    /// The OCID of the build pipeline.
    pub build_pipeline_id: String,
}

model! {
    TriggerBuildPipelineAction, "type" = "TRIGGER_BUILD_PIPELINE" {
        required {
            build_pipeline_id = "buildPipelineId", with_build_pipeline_id(String);
        }
        optional {
            filter = "filter", with_filter(models::Filter);
        }
    }
}
