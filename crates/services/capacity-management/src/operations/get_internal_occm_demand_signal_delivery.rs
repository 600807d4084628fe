// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the internal OCCM demand signal delivery.
    ///
    /// The response has the header `etag`.
    GetInternalOccmDemandSignalDelivery =
        GET "/internal/occmDemandSignalDeliveries/{occmDemandSignalDeliveryId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/InternalOccmDemandSignalDelivery/GetInternalOccmDemandSignalDelivery";
    required {
        occm_demand_signal_delivery_id = path "occmDemandSignalDeliveryId" (String);
    }
    returns {
        json(models::InternalOccmDemandSignalDelivery),
        state(models::InternalOccmDemandSignalDeliveryLifecycleState),
    }
}
