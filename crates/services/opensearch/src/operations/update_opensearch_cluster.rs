// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the OpenSearch cluster.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateOpensearchCluster = PUT "/opensearchClusters/{opensearchClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/opensearch/20180828/OpensearchCluster/UpdateOpensearchCluster";
    facts {
        without_default_retry();
        with_secret_fields(&["plainPassword", "securityMasterUserPasswordHash"]);
    }
    required {
        opensearch_cluster_id = path "opensearchClusterId" (String);
        update_opensearch_cluster_details = json(models::UpdateOpensearchClusterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_opensearch_cluster, models::OpensearchCluster,
            models::OpensearchClusterLifecycleState);
    }
}
