// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the discovery job.
    ///
    /// The response has the header `etag`.
    GetDiscoveryJob = GET "/discoveryJobs/{discoveryJobId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DiscoveryJob/GetDiscoveryJob";
    required {
        discovery_job_id = path "discoveryJobId" (String);
    }
    returns { json(models::DiscoveryJob), state(models::DiscoveryJobLifecycleState) }
}
