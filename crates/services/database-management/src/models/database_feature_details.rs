// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a database feature.
    ///
    /// The field `feature` selects the variant.
    pub enum DatabaseFeatureDetails by "feature", sent {
        DbLifecycleManagement(models::DatabaseLifecycleManagementFeatureDetails)
            = "DB_LIFECYCLE_MANAGEMENT", as_db_lifecycle_management;
        DiagnosticsAndManagement(models::DatabaseDiagnosticsAndManagementFeatureDetails)
            = "DIAGNOSTICS_AND_MANAGEMENT", as_diagnostics_and_management;
        Sqlwatch(models::DatabaseSqlWatchFeatureDetails) = "SQLWATCH", as_sqlwatch;
    }
    shared {
        /// The details of the database connection.
        database_connection_details = "databaseConnectionDetails",
            ref models::DatabaseConnectionDetails, in DbLifecycleManagement DiagnosticsAndManagement
            Sqlwatch;
        /// The details of the connector.
        connector_details = "connectorDetails", ref models::ConnectorDetails, in
            DbLifecycleManagement DiagnosticsAndManagement Sqlwatch;
    }
}
