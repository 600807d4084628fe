// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the OCCM demand signal item.
    ///
    /// The response has the header `retry-after`.
    DeleteOccmDemandSignalItem = DELETE "/occmDemandSignalItems/{occmDemandSignalItemId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccmDemandSignalItem/DeleteOccmDemandSignalItem";
    required {
        occm_demand_signal_item_id = path "occmDemandSignalItemId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_occm_demand_signal_item); }
}
