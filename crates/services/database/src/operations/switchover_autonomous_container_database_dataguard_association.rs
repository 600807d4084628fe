// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Switches over the autonomous container database Data Guard association.
    ///
    /// Deprecated.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    SwitchoverAutonomousContainerDatabaseDataguardAssociation =
        POST "/autonomousContainerDatabases/{autonomousContainerDatabaseId}/autonomousContainerDatabaseDataguardAssociations/{autonomousContainerDatabaseDataguardAssociationId}/actions/switchover",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousContainerDatabaseDataguardAssociation/SwitchoverAutonomousContainerDatabaseDataguardAssociation";
    facts { without_default_retry(); }
    required {
        autonomous_container_database_id = path "autonomousContainerDatabaseId" (String);
        autonomous_container_database_dataguard_association_id =
            path "autonomousContainerDatabaseDataguardAssociationId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AutonomousContainerDatabaseDataguardAssociation) }
    then {
        settled(get_autonomous_container_database_dataguard_association,
            models::AutonomousContainerDatabaseDataguardAssociation,
            models::AutonomousContainerDatabaseDataguardAssociationLifecycleState);
        with_id("autonomousContainerDatabaseDataguardAssociationId", "id");
    }
}
