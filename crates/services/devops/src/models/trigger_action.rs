// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A trigger action.
    ///
    /// The field `type` selects the variant.
    pub enum TriggerAction by "type" {
        TriggerBuildPipeline(models::TriggerBuildPipelineAction) = "TRIGGER_BUILD_PIPELINE",
            as_trigger_build_pipeline;
    }
    shared {
        /// The filter.
        filter = "filter", ref models::Filter, in TriggerBuildPipeline;
    }
}
