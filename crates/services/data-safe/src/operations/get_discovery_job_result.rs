// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the discovery job result.
    ///
    /// The response has the header `etag`.
    GetDiscoveryJobResult = GET "/discoveryJobs/{discoveryJobId}/results/{resultKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DiscoveryJobResult/GetDiscoveryJobResult";
    required {
        discovery_job_id = path "discoveryJobId" (String);
        result_key = path "resultKey" (String);
    }
    returns { json(models::DiscoveryJobResult) }
}
