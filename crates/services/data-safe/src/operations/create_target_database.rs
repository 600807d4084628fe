// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a target database.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateTargetDatabase = POST "/targetDatabases",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/TargetDatabase/CreateTargetDatabase";
    facts {
        with_retry_token();
        with_secret_fields(&["keyStoreContent", "password", "storePassword"]);
    }
    required {
        create_target_database_details = json(models::CreateTargetDatabaseDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TargetDatabase) }
    then {
        settled(get_target_database, models::TargetDatabase, models::TargetDatabaseLifecycleState);
        with_id("targetDatabaseId", "id");
    }
}
