// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Changes the Data Guard role.
    ///
    /// Deprecated.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeDataguardRole =
        POST "/autonomousContainerDatabases/{autonomousContainerDatabaseId}/actions/changeDataguardRole",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousContainerDatabase/ChangeDataguardRole";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["hsmPassword", "vpcPassword"]);
    }
    required {
        autonomous_container_database_id = path "autonomousContainerDatabaseId" (String);
        change_dataguard_role_details = json(models::ChangeDataguardRoleDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AutonomousContainerDatabase) }
    then {
        settled(get_autonomous_container_database, models::AutonomousContainerDatabase,
            models::AutonomousContainerDatabaseLifecycleState);
        with_id("autonomousContainerDatabaseId", "id");
    }
}
