// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An Exadata DB system migration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataDbSystemMigration {
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The OCID of the cloud VM cluster.
    pub cloud_vm_cluster_id: String,
    /// The OCID of the cloud Exadata infrastructure.
    pub cloud_exadata_infrastructure_id: String,
    /// The additional migrations.
    pub additional_migrations: Option<Vec<models::ExadataDbSystemMigrationSummary>>,
}

model! {
    ExadataDbSystemMigration {
        db_system_id = "dbSystemId";
        cloud_vm_cluster_id = "cloudVmClusterId";
        cloud_exadata_infrastructure_id = "cloudExadataInfrastructureId";
        additional_migrations = "additionalMigrations";
    }
}
