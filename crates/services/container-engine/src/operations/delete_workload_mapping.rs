// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the workload mapping.
    DeleteWorkloadMapping = DELETE "/clusters/{clusterId}/workloadMappings/{workloadMappingId}",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/WorkloadMapping/DeleteWorkloadMapping";
    required {
        cluster_id = path "clusterId" (String);
        workload_mapping_id = path "workloadMappingId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_workload_mapping); }
}
