// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A database feature configuration.
    ///
    /// The field `feature` selects the variant.
    pub enum DatabaseFeatureConfiguration by "feature" {
        DbLifecycleManagement(models::DatabaseLifecycleFeatureConfiguration)
            = "DB_LIFECYCLE_MANAGEMENT", as_db_lifecycle_management;
        DiagnosticsAndManagement(models::DatabaseDiagnosticsAndManagementFeatureConfiguration)
            = "DIAGNOSTICS_AND_MANAGEMENT", as_diagnostics_and_management;
        Sqlwatch(models::DatabaseSqlWatchFeatureConfiguration) = "SQLWATCH", as_sqlwatch;
    }
    shared {
        /// The feature status.
        feature_status = "featureStatus", copy models::DatabaseFeatureConfigurationFeatureStatus, in
            DbLifecycleManagement DiagnosticsAndManagement Sqlwatch;
        /// The details of the connector.
        connector_details = "connectorDetails", ref models::ConnectorDetails, in
            DbLifecycleManagement DiagnosticsAndManagement Sqlwatch;
        /// The details of the database connection.
        database_connection_details = "databaseConnectionDetails",
            ref models::DatabaseConnectionDetails, in DbLifecycleManagement DiagnosticsAndManagement
            Sqlwatch;
    }
}
