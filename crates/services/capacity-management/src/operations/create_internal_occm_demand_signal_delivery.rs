// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an internal OCCM demand signal delivery.
    ///
    /// The response has the headers `etag` and `retry-after`.
    CreateInternalOccmDemandSignalDelivery = POST "/internal/occmDemandSignalDeliveries",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/InternalOccmDemandSignalDelivery/CreateInternalOccmDemandSignalDelivery";
    facts { with_retry_token(); }
    required {
        create_internal_occm_demand_signal_delivery_details =
            json(models::CreateInternalOccmDemandSignalDeliveryDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::InternalOccmDemandSignalDelivery) }
    then {
        settled(get_internal_occm_demand_signal_delivery, models::InternalOccmDemandSignalDelivery,
            models::InternalOccmDemandSignalDeliveryLifecycleState);
        with_id("occmDemandSignalDeliveryId", "id");
    }
}
