// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the pluggable database.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdatePluggableDatabase = PUT "/pluggableDatabases/{pluggableDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/PluggableDatabase/UpdatePluggableDatabase";
    facts { without_default_retry(); }
    required {
        pluggable_database_id = path "pluggableDatabaseId" (String);
        update_pluggable_database_details = json(models::UpdatePluggableDatabaseDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::PluggableDatabase) }
    then {
        settled(get_pluggable_database, models::PluggableDatabase,
            models::PluggableDatabaseLifecycleState);
    }
}
