// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the autonomous container database Data Guard association.
    ///
    /// Deprecated.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAutonomousContainerDatabaseDataguardAssociation =
        GET "/autonomousContainerDatabases/{autonomousContainerDatabaseId}/autonomousContainerDatabaseDataguardAssociations/{autonomousContainerDatabaseDataguardAssociationId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousContainerDatabaseDataguardAssociation/GetAutonomousContainerDatabaseDataguardAssociation";
    facts { without_default_retry(); }
    required {
        autonomous_container_database_id = path "autonomousContainerDatabaseId" (String);
        autonomous_container_database_dataguard_association_id =
            path "autonomousContainerDatabaseDataguardAssociationId" (String);
    }
    returns {
        json(models::AutonomousContainerDatabaseDataguardAssociation),
        state(models::AutonomousContainerDatabaseDataguardAssociationLifecycleState),
    }
}
