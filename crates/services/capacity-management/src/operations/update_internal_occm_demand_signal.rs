// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the internal OCCM demand signal.
    ///
    /// The response has the headers `etag` and `retry-after`.
    UpdateInternalOccmDemandSignal = PUT "/internal/occmDemandSignals/{occmDemandSignalId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/InternalOccmDemandSignal/UpdateInternalOccmDemandSignal";
    required {
        occm_demand_signal_id = path "occmDemandSignalId" (String);
        update_internal_occm_demand_signal_details =
            json(models::UpdateInternalOccmDemandSignalDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::InternalOccmDemandSignal) }
    then {
        settled(get_internal_occm_demand_signal, models::InternalOccmDemandSignal,
            models::InternalOccmDemandSignalLifecycleState);
    }
}
