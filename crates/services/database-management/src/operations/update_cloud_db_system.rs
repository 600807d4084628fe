// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cloud DB system.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCloudDbSystem = PUT "/cloudDbSystems/{cloudDbSystemId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudDbSystem/UpdateCloudDbSystem";
    facts { without_default_retry(); }
    required {
        cloud_db_system_id = path "cloudDbSystemId" (String);
        update_cloud_db_system_details = json(models::UpdateCloudDbSystemDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CloudDbSystem) }
    then {
        settled(get_cloud_db_system, models::CloudDbSystem, models::CloudDbSystemLifecycleState);
    }
}
