// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the OpenSearch cluster pipeline.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateOpensearchClusterPipeline =
        PUT "/opensearchClusterPipelines/{opensearchClusterPipelineId}",
        "https://docs.oracle.com/iaas/api/#/en/opensearch/20180828/OpensearchClusterPipeline/UpdateOpensearchClusterPipeline";
    facts { without_default_retry(); }
    required {
        opensearch_cluster_pipeline_id = path "opensearchClusterPipelineId" (String);
        update_opensearch_cluster_pipeline_details =
            json(models::UpdateOpensearchClusterPipelineDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { empty }
    then {
        settled(get_opensearch_cluster_pipeline, models::OpensearchClusterPipeline,
            models::OpensearchClusterPipelineLifecycleState);
    }
}
