// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A page of migration objects.
    ///
    /// The field `databaseCombination` selects the variant.
    pub enum MigrationObjectCollection by "databaseCombination" {
        Mysql(models::MySqlMigrationObjectCollection) = "MYSQL", as_mysql;
        Oracle(models::OracleMigrationObjectCollection) = "ORACLE", as_oracle;
    }
}
