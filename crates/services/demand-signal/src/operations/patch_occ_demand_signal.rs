// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Patches the OCC demand signal.
    ///
    /// The response has the headers `etag` and `retry-after`.
    PatchOccDemandSignal = PATCH "/occDemandSignals/{occDemandSignalId}",
        "https://docs.oracle.com/iaas/api/#/en/occds/20240430/OccDemandSignal/PatchOccDemandSignal";
    required {
        occ_demand_signal_id = path "occDemandSignalId" (String);
        patch_occ_demand_signal_details = json(models::PatchOccDemandSignalDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OccDemandSignal) }
    then {
        settled(get_occ_demand_signal, models::OccDemandSignal,
            models::OccDemandSignalLifecycleState);
    }
}
