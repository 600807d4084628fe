// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the GI home.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateGiHome = PUT "/giHomes/{giHomeId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/GiHome/UpdateGiHome";
    facts { without_default_retry(); }
    required {
        gi_home_id = path "giHomeId" (String);
        update_gi_home_details = json(models::UpdateGiHomeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::GiHome) }
    then { settled(get_gi_home, models::GiHome, models::GiHomeLifecycleState); }
}
