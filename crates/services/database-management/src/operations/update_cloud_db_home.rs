// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cloud DB home.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCloudDbHome = PUT "/cloudDbHomes/{cloudDbHomeId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudDbHome/UpdateCloudDbHome";
    facts { without_default_retry(); }
    required {
        cloud_db_home_id = path "cloudDbHomeId" (String);
        update_cloud_db_home_details = json(models::UpdateCloudDbHomeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CloudDbHome) }
    then { settled(get_cloud_db_home, models::CloudDbHome, models::CloudDbHomeLifecycleState); }
}
