// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a worker.
    ///
    /// The response has the header `etag`.
    CreateWorker = POST "/onPremiseVantagePoints/{onPremiseVantagePointId}/workers",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/Worker/CreateWorker";
    facts { with_retry_token(); }
    required {
        on_premise_vantage_point_id = path "onPremiseVantagePointId" (String);
        apm_domain_id = query "apmDomainId" (String);
        create_worker_details = json(models::CreateWorkerDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Worker) }
}
