// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// OLVM migration options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmMigrationOptions {
    /// Whether migrations converge automatically. Can be inherited from the cluster or engine
    /// configuration.
    pub auto_converge: Option<models::OlvmMigrationOptionsAutoConverge>,
    /// The bandwidth for migrations.
    pub bandwidth: Option<models::MigrationBandwidth>,
    /// Whether the data is compressed. Can be inherited from the cluster or engine configuration.
    pub compressed: Option<models::OlvmMigrationOptionsCompressed>,
    /// The number of parallel connections for migrations.
    pub custom_parallel_migrations: Option<i64>,
    /// Whether the data is encrypted, or the setting is inherited.
    pub encrypted: Option<models::OlvmMigrationOptionsEncrypted>,
    /// The policy for parallel connections of migrations.
    pub parallel_migrations_policy: Option<models::OlvmMigrationOptionsParallelMigrationsPolicy>,
}

model! {
    OlvmMigrationOptions {
        auto_converge = "autoConverge";
        bandwidth = "bandwidth";
        compressed = "compressed";
        custom_parallel_migrations = "customParallelMigrations";
        encrypted = "encrypted";
        parallel_migrations_policy = "parallelMigrationsPolicy";
    }
}
