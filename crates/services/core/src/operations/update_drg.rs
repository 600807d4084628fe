// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the DRG.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDrg = PUT "/drgs/{drgId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Drg/UpdateDrg";
    facts { without_default_retry(); }
    required {
        drg_id = path "drgId" (String);
        update_drg_details = json(models::UpdateDrgDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Drg) }
    then { settled(get_drg, models::Drg, models::DrgLifecycleState); }
}
