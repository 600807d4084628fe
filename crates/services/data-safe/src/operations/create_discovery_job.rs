// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a discovery job.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateDiscoveryJob = POST "/discoveryJobs",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DiscoveryJob/CreateDiscoveryJob";
    facts { with_retry_token(); }
    required {
        create_discovery_job_details = json(models::CreateDiscoveryJobDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DiscoveryJob) }
    then {
        settled(get_discovery_job, models::DiscoveryJob, models::DiscoveryJobLifecycleState);
        with_id("discoveryJobId", "id");
    }
}
