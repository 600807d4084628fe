// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the autonomous database Data Guard association.
    ///
    /// Deprecated.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAutonomousDatabaseDataguardAssociation =
        GET "/autonomousDatabases/{autonomousDatabaseId}/autonomousDatabaseDataguardAssociations/{autonomousDatabaseDataguardAssociationId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabaseDataguardAssociation/GetAutonomousDatabaseDataguardAssociation";
    facts { without_default_retry(); }
    required {
        autonomous_database_id = path "autonomousDatabaseId" (String);
        autonomous_database_dataguard_association_id =
            path "autonomousDatabaseDataguardAssociationId" (String);
    }
    returns {
        json(models::AutonomousDatabaseDataguardAssociation),
        state(models::AutonomousDatabaseDataguardAssociationLifecycleState),
    }
}
