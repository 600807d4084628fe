// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Upgrades the OpenSearch cluster.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpgradeOpenSearchCluster = POST "/opensearchClusters/{opensearchClusterId}/actions/upgrade",
        "https://docs.oracle.com/iaas/api/#/en/opensearch/20180828/OpensearchCluster/UpgradeOpenSearchCluster";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        opensearch_cluster_id = path "opensearchClusterId" (String);
        upgrade_open_search_cluster_details = json(models::UpgradeOpenSearchClusterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_opensearch_cluster, models::OpensearchCluster,
            models::OpensearchClusterLifecycleState);
    }
}
