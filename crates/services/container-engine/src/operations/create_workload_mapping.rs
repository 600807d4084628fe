// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a workload mapping.
    ///
    /// The response has the header `etag`.
    CreateWorkloadMapping = POST "/clusters/{clusterId}/workloadMappings",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/WorkloadMapping/CreateWorkloadMapping";
    facts { with_retry_token(); }
    required {
        cluster_id = path "clusterId" (String);
        create_workload_mapping_details = json(models::CreateWorkloadMappingDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::WorkloadMapping) }
    then {
        settled(get_workload_mapping, models::WorkloadMapping,
            models::WorkloadMappingLifecycleState);
        with_id("workloadMappingId", "id");
    }
}
