// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the OCCM demand signal.
    ///
    /// The response has the headers `etag` and `retry-after`.
    UpdateOccmDemandSignal = PUT "/occmDemandSignals/{occmDemandSignalId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccmDemandSignal/UpdateOccmDemandSignal";
    required {
        occm_demand_signal_id = path "occmDemandSignalId" (String);
        update_occm_demand_signal_details = json(models::UpdateOccmDemandSignalDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OccmDemandSignal) }
    then {
        settled(get_occm_demand_signal, models::OccmDemandSignal,
            models::OccmDemandSignalLifecycleState);
    }
}
