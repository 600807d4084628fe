// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the DB home.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDbHome = PUT "/dbHomes/{dbHomeId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbHome/UpdateDbHome";
    facts { without_default_retry(); }
    required {
        db_home_id = path "dbHomeId" (String);
        update_db_home_details = json(models::UpdateDbHomeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DbHome) }
    then { settled(get_db_home, models::DbHome, models::DbHomeLifecycleState); }
}
