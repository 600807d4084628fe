// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an OCC demand signal.
    ///
    /// The response has the headers `etag` and `retry-after`.
    CreateOccDemandSignal = POST "/occDemandSignals",
        "https://docs.oracle.com/iaas/api/#/en/occds/20240430/OccDemandSignal/CreateOccDemandSignal";
    facts { with_retry_token(); }
    required {
        create_occ_demand_signal_details = json(models::CreateOccDemandSignalDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OccDemandSignal) }
    then {
        settled(get_occ_demand_signal, models::OccDemandSignal,
            models::OccDemandSignalLifecycleState);
        with_id("occDemandSignalId", "id");
    }
}
