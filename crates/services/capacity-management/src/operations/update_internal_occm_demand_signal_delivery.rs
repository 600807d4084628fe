// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the internal OCCM demand signal delivery.
    ///
    /// The response has the headers `etag` and `retry-after`.
    UpdateInternalOccmDemandSignalDelivery =
        PUT "/internal/occmDemandSignalDeliveries/{occmDemandSignalDeliveryId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/InternalOccmDemandSignalDelivery/UpdateInternalOccmDemandSignalDelivery";
    required {
        occm_demand_signal_delivery_id = path "occmDemandSignalDeliveryId" (String);
        update_internal_occm_demand_signal_delivery_details =
            json(models::UpdateInternalOccmDemandSignalDeliveryDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::InternalOccmDemandSignalDelivery) }
    then {
        settled(get_internal_occm_demand_signal_delivery, models::InternalOccmDemandSignalDelivery,
            models::InternalOccmDemandSignalDeliveryLifecycleState);
    }
}
