// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the worker.
    ///
    /// The response has the header `etag`.
    UpdateWorker = PUT "/onPremiseVantagePoints/{onPremiseVantagePointId}/workers/{workerId}",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/Worker/UpdateWorker";
    required {
        on_premise_vantage_point_id = path "onPremiseVantagePointId" (String);
        worker_id = path "workerId" (String);
        apm_domain_id = query "apmDomainId" (String);
        update_worker_details = json(models::UpdateWorkerDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Worker) }
}
