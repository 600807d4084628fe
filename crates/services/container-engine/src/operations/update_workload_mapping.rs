// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the workload mapping.
    ///
    /// The response has the header `etag`.
    UpdateWorkloadMapping = PUT "/clusters/{clusterId}/workloadMappings/{workloadMappingId}",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/WorkloadMapping/UpdateWorkloadMapping";
    required {
        cluster_id = path "clusterId" (String);
        workload_mapping_id = path "workloadMappingId" (String);
        update_workload_mapping_details = json(models::UpdateWorkloadMappingDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::WorkloadMapping) }
    then {
        settled(get_workload_mapping, models::WorkloadMapping,
            models::WorkloadMappingLifecycleState);
    }
}
