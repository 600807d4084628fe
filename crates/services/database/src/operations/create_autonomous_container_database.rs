// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an autonomous container database.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateAutonomousContainerDatabase = POST "/autonomousContainerDatabases",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousContainerDatabase/CreateAutonomousContainerDatabase";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["hsmPassword", "vpcPassword"]);
    }
    required {
        create_autonomous_container_database_base =
            json(models::CreateAutonomousContainerDatabaseBase);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AutonomousContainerDatabase) }
    then {
        settled(get_autonomous_container_database, models::AutonomousContainerDatabase,
            models::AutonomousContainerDatabaseLifecycleState);
        with_id("autonomousContainerDatabaseId", "id");
    }
}
