// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the internal OCCM demand signal delivery.
    ///
    /// The response has the header `retry-after`.
    DeleteInternalOccmDemandSignalDelivery =
        DELETE "/internal/occmDemandSignalDeliveries/{occmDemandSignalDeliveryId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/InternalOccmDemandSignalDelivery/DeleteInternalOccmDemandSignalDelivery";
    required {
        occm_demand_signal_delivery_id = path "occmDemandSignalDeliveryId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_internal_occm_demand_signal_delivery); }
}
