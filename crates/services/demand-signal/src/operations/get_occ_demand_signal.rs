// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the OCC demand signal.
    ///
    /// The response has the header `etag`.
    GetOccDemandSignal = GET "/occDemandSignals/{occDemandSignalId}",
        "https://docs.oracle.com/iaas/api/#/en/occds/20240430/OccDemandSignal/GetOccDemandSignal";
    required {
        occ_demand_signal_id = path "occDemandSignalId" (String);
    }
    returns { json(models::OccDemandSignal), state(models::OccDemandSignalLifecycleState) }
}
