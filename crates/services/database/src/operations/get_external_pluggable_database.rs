// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external pluggable database.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExternalPluggableDatabase = GET "/externalpluggabledatabases/{externalPluggableDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExternalPluggableDatabase/GetExternalPluggableDatabase";
    facts { without_default_retry(); }
    required {
        external_pluggable_database_id = path "externalPluggableDatabaseId" (String);
    }
    returns {
        json(models::ExternalPluggableDatabase),
        state(models::ExternalPluggableDatabaseLifecycleState),
    }
}
