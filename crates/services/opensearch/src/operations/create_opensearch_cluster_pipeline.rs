// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an OpenSearch cluster pipeline.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateOpensearchClusterPipeline = POST "/opensearchClusterPipelines",
        "https://docs.oracle.com/iaas/api/#/en/opensearch/20180828/OpensearchClusterPipeline/CreateOpensearchClusterPipeline";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_opensearch_cluster_pipeline_details =
            json(models::CreateOpensearchClusterPipelineDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { empty }
    then {
        settled(get_opensearch_cluster_pipeline, models::OpensearchClusterPipeline,
            models::OpensearchClusterPipelineLifecycleState);
        with_id("opensearchClusterPipelineId", "id");
    }
}
