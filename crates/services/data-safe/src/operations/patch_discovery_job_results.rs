// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Patches the discovery job results.
    ///
    /// The response has the header `opc-work-request-id`.
    PatchDiscoveryJobResults = PATCH "/discoveryJobs/{discoveryJobId}/results",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DiscoveryJob/PatchDiscoveryJobResults";
    required {
        discovery_job_id = path "discoveryJobId" (String);
        patch_discovery_job_result_details = json(models::PatchDiscoveryJobResultDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
