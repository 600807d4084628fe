// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a migration.
    ///
    /// The field `databaseCombination` selects the variant.
    pub enum UpdateMigrationDetails by "databaseCombination", sent {
        Mysql(models::UpdateMySqlMigrationDetails) = "MYSQL", as_mysql;
        Oracle(models::UpdateOracleMigrationDetails) = "ORACLE", as_oracle;
    }
    shared {
        /// The description.
        description = "description", str, in Mysql Oracle;
        /// The type.
        type_ = "type", copy models::MigrationType, in Mysql Oracle;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Mysql Oracle;
        /// The OCID of the connection to the source database.
        source_database_connection_id = "sourceDatabaseConnectionId", str, in Mysql Oracle;
        /// The OCID of the connection to the target database.
        target_database_connection_id = "targetDatabaseConnectionId", str, in Mysql Oracle;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Mysql Oracle;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Mysql
            Oracle;
    }
}
