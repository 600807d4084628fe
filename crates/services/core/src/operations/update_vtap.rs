// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the VTAP.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateVtap = PUT "/vtaps/{vtapId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Vtap/UpdateVtap";
    facts { without_default_retry(); }
    required {
        vtap_id = path "vtapId" (String);
        update_vtap_details = json(models::UpdateVtapDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Vtap) }
    then { settled(get_vtap, models::Vtap, models::VtapLifecycleState); }
}
