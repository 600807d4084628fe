// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an OpenSearch cluster.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateOpensearchCluster = POST "/opensearchClusters",
        "https://docs.oracle.com/iaas/api/#/en/opensearch/20180828/OpensearchCluster/CreateOpensearchCluster";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["plainPassword", "securityMasterUserPasswordHash"]);
    }
    required {
        create_opensearch_cluster_details = json(models::CreateOpensearchClusterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_opensearch_cluster, models::OpensearchCluster,
            models::OpensearchClusterLifecycleState);
        with_id("opensearchClusterId", "id");
    }
}
