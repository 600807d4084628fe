// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the external DB system.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateExternalDbSystem = PUT "/externalDbSystems/{externalDbSystemId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalDbSystem/UpdateExternalDbSystem";
    facts { without_default_retry(); }
    required {
        external_db_system_id = path "externalDbSystemId" (String);
        update_external_db_system_details = json(models::UpdateExternalDbSystemDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExternalDbSystem) }
    then {
        settled(get_external_db_system, models::ExternalDbSystem,
            models::ExternalDbSystemLifecycleState);
    }
}
