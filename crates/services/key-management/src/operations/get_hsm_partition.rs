// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the HSM partition.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetHsmPartition = GET "/20180608/hsmClusters/{hsmClusterId}/hsmPartitions/{hsmPartitionId}",
        "https://docs.oracle.com/iaas/api/#/en/key/release/HsmPartition/GetHsmPartition";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        hsm_cluster_id = path "hsmClusterId" (String);
        hsm_partition_id = path "hsmPartitionId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::HsmPartition), state(models::HsmPartitionLifecycleState) }
}
