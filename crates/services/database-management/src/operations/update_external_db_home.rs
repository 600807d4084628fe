// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the external DB home.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateExternalDbHome = PUT "/externalDbHomes/{externalDbHomeId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalDbHome/UpdateExternalDbHome";
    facts { without_default_retry(); }
    required {
        external_db_home_id = path "externalDbHomeId" (String);
        update_external_db_home_details = json(models::UpdateExternalDbHomeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExternalDbHome) }
    then {
        settled(get_external_db_home, models::ExternalDbHome, models::ExternalDbHomeLifecycleState);
    }
}
