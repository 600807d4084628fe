// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a migration to clone.
    ///
    /// The field `databaseCombination` selects the variant.
    pub enum CloneMigrationDetails by "databaseCombination", sent {
        Mysql(models::MySqlCloneMigrationDetails) = "MYSQL", as_mysql;
        Oracle(models::OracleCloneMigrationDetails) = "ORACLE", as_oracle;
    }
    shared {
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Mysql Oracle;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Mysql Oracle;
        /// The OCID of the connection to the source database.
        source_database_connection_id = "sourceDatabaseConnectionId", str, in Mysql Oracle;
        /// The OCID of the connection to the target database.
        target_database_connection_id = "targetDatabaseConnectionId", str, in Mysql Oracle;
        /// The OCID of the assessment.
        assessment_id = "assessmentId", str, in Mysql Oracle;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Mysql Oracle;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Mysql
            Oracle;
    }
}
