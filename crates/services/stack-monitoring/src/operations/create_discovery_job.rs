// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a discovery job.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateDiscoveryJob = POST "/discoveryJobs",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/DiscoveryJob/CreateDiscoveryJob";
    facts {
        without_default_retry();
        with_retry_token();
    }
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
