// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the worker.
    ///
    /// The response has the header `etag`.
    GetWorker = GET "/onPremiseVantagePoints/{onPremiseVantagePointId}/workers/{workerId}",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/Worker/GetWorker";
    required {
        on_premise_vantage_point_id = path "onPremiseVantagePointId" (String);
        worker_id = path "workerId" (String);
        apm_domain_id = query "apmDomainId" (String);
    }
    returns { json(models::Worker) }
}
