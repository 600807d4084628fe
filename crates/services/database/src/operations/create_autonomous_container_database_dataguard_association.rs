// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an autonomous container database Data Guard association.
    ///
    /// Deprecated.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateAutonomousContainerDatabaseDataguardAssociation =
        POST "/autonomousContainerDatabases/{autonomousContainerDatabaseId}/autonomousContainerDatabaseDataguardAssociations",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousContainerDatabaseDataguardAssociation/CreateAutonomousContainerDatabaseDataguardAssociation";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["vpcPassword"]);
    }
    required {
        autonomous_container_database_id = path "autonomousContainerDatabaseId" (String);
        create_autonomous_container_database_dataguard_association_details =
            json(models::CreateAutonomousContainerDatabaseDataguardAssociationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AutonomousContainerDatabaseDataguardAssociation) }
    then {
        settled(get_autonomous_container_database_dataguard_association,
            models::AutonomousContainerDatabaseDataguardAssociation,
            models::AutonomousContainerDatabaseDataguardAssociationLifecycleState);
        with_id("autonomousContainerDatabaseDataguardAssociationId", "id");
    }
}
