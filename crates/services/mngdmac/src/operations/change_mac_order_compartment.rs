// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the Mac order to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeMacOrderCompartment = POST "/macOrders/{macOrderId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/mngdmac/20250320/MacOrder/ChangeMacOrderCompartment";
    required {
        mac_order_id = path "macOrderId" (String);
        change_mac_order_compartment_details = json(models::ChangeMacOrderCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_mac_order, models::MacOrder, models::MacOrderLifecycleState); }
}
