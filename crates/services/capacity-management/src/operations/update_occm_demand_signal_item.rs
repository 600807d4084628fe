// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the OCCM demand signal item.
    ///
    /// The response has the headers `etag` and `retry-after`.
    UpdateOccmDemandSignalItem = PUT "/occmDemandSignalItems/{occmDemandSignalItemId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccmDemandSignalItem/UpdateOccmDemandSignalItem";
    required {
        occm_demand_signal_item_id = path "occmDemandSignalItemId" (String);
        update_occm_demand_signal_item_details = json(models::UpdateOccmDemandSignalItemDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OccmDemandSignalItem) }
    then {
        settled(get_occm_demand_signal_item, models::OccmDemandSignalItem,
            models::OccmDemandSignalItemLifecycleState);
    }
}
