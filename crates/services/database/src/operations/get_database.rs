// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the database.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDatabase = GET "/databases/{databaseId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/Database/GetDatabase";
    facts {
        without_default_retry();
        with_secret_fields(&["hsmPassword", "vpcPassword"]);
    }
    required {
        database_id = path "databaseId" (String);
    }
    returns { json(models::Database), state(models::DatabaseLifecycleState) }
}
