// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the BYOASN.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateByoasn = PUT "/byoasns/{byoasnId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Byoasn/UpdateByoasn";
    facts { without_default_retry(); }
    required {
        byoasn_id = path "byoasnId" (String);
        update_byoasn_details = json(models::UpdateByoasnDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Byoasn) }
    then { settled(get_byoasn, models::Byoasn, models::ByoasnLifecycleState); }
}
