// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the internal OCCM demand signal.
    ///
    /// The response has the header `etag`.
    GetInternalOccmDemandSignal = GET "/internal/occmDemandSignals/{occmDemandSignalId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/InternalOccmDemandSignal/GetInternalOccmDemandSignal";
    required {
        occm_demand_signal_id = path "occmDemandSignalId" (String);
    }
    returns {
        json(models::InternalOccmDemandSignal),
        state(models::InternalOccmDemandSignalLifecycleState),
    }
}
