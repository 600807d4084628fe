// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the OCCM demand signal item.
    ///
    /// The response has the header `etag`.
    GetOccmDemandSignalItem = GET "/occmDemandSignalItems/{occmDemandSignalItemId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccmDemandSignalItem/GetOccmDemandSignalItem";
    required {
        occm_demand_signal_item_id = path "occmDemandSignalItemId" (String);
    }
    returns {
        json(models::OccmDemandSignalItem),
        state(models::OccmDemandSignalItemLifecycleState),
    }
}
