// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the external pluggable database.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateExternalPluggableDatabase =
        PUT "/externalpluggabledatabases/{externalPluggableDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExternalPluggableDatabase/UpdateExternalPluggableDatabase";
    facts { without_default_retry(); }
    required {
        external_pluggable_database_id = path "externalPluggableDatabaseId" (String);
        update_external_pluggable_database_details =
            json(models::UpdateExternalPluggableDatabaseDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExternalPluggableDatabase) }
    then {
        settled(get_external_pluggable_database, models::ExternalPluggableDatabase,
            models::ExternalPluggableDatabaseLifecycleState);
    }
}
