// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an autonomous database feature.
    ///
    /// The field `feature` selects the variant.
    pub enum AutonomousDatabaseFeatureDetails by "feature", sent {
        DiagnosticsAndManagement(models::AutonomousDatabaseDiagnosticsAndManagementFeatureDetails)
            = "DIAGNOSTICS_AND_MANAGEMENT", as_diagnostics_and_management;
        Sqlwatch(models::AutonomousDatabaseSqlWatchFeatureDetails) = "SQLWATCH", as_sqlwatch;
    }
    shared {
        /// The details of the database connection.
        database_connection_details = "databaseConnectionDetails",
            ref models::DatabaseConnectionDetails, in DiagnosticsAndManagement Sqlwatch;
        /// The details of the connector.
        connector_details = "connectorDetails", ref models::ConnectorDetails, in
            DiagnosticsAndManagement Sqlwatch;
    }
}
