// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an OCCM demand signal.
    ///
    /// The response has the headers `etag` and `retry-after`.
    CreateOccmDemandSignal = POST "/occmDemandSignals",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccmDemandSignal/CreateOccmDemandSignal";
    facts { with_retry_token(); }
    required {
        create_occm_demand_signal_details = json(models::CreateOccmDemandSignalDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OccmDemandSignal) }
    then {
        settled(get_occm_demand_signal, models::OccmDemandSignal,
            models::OccmDemandSignalLifecycleState);
        with_id("occmDemandSignalId", "id");
    }
}
