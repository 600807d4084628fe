// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the OpenSearch cluster.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetOpensearchCluster = GET "/opensearchClusters/{opensearchClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/opensearch/20180828/OpensearchCluster/GetOpensearchCluster";
    facts {
        without_default_retry();
        with_secret_fields(&["securityMasterUserPasswordHash"]);
    }
    required {
        opensearch_cluster_id = path "opensearchClusterId" (String);
    }
    returns { json(models::OpensearchCluster), state(models::OpensearchClusterLifecycleState) }
}
