// @generated from spec/gdp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the GDP pipeline.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteGdpPipeline = DELETE "/gdpPipelines/{gdpPipelineId}";
    required {
        gdp_pipeline_id = path "gdpPipelineId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_gdp_pipeline); }
}
