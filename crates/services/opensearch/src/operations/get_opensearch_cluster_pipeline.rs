// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the OpenSearch cluster pipeline.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetOpensearchClusterPipeline = GET "/opensearchClusterPipelines/{opensearchClusterPipelineId}",
        "https://docs.oracle.com/iaas/api/#/en/opensearch/20180828/OpensearchClusterPipeline/GetOpensearchClusterPipeline";
    facts { without_default_retry(); }
    required {
        opensearch_cluster_pipeline_id = path "opensearchClusterPipelineId" (String);
    }
    returns {
        json(models::OpensearchClusterPipeline),
        state(models::OpensearchClusterPipelineLifecycleState),
    }
}
