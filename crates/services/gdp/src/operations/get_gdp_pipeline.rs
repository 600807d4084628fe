// @generated from spec/gdp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the GDP pipeline.
    ///
    /// The response has the header `etag`.
    GetGdpPipeline = GET "/gdpPipelines/{gdpPipelineId}";
    required {
        gdp_pipeline_id = path "gdpPipelineId" (String);
    }
    returns { json(models::GdpPipeline), state(models::GdpPipelineLifecycleState) }
}
