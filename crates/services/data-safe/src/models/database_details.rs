// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a database.
    ///
    /// The field `databaseType` selects the variant.
    pub enum DatabaseDetails by "databaseType" {
        AutonomousDatabase(models::AutonomousDatabaseDetails) = "AUTONOMOUS_DATABASE",
            as_autonomous_database;
        DatabaseCloudService(models::DatabaseCloudServiceDetails) = "DATABASE_CLOUD_SERVICE",
            as_database_cloud_service;
        InstalledDatabase(models::InstalledDatabaseDetails) = "INSTALLED_DATABASE",
            as_installed_database;
    }
    shared {
        /// The type of the infrastructure.
        infrastructure_type = "infrastructureType", copy models::DatabaseInfrastructureType, in
            AutonomousDatabase DatabaseCloudService InstalledDatabase;
    }
}
