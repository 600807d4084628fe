// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the OCC demand signal.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteOccDemandSignal = DELETE "/occDemandSignals/{occDemandSignalId}",
        "https://docs.oracle.com/iaas/api/#/en/occds/20240430/OccDemandSignal/DeleteOccDemandSignal";
    required {
        occ_demand_signal_id = path "occDemandSignalId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_occ_demand_signal); }
}
