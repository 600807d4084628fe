// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a database tools connection.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateDatabaseToolsConnectionDetails by "type", sent {
        GenericJdbc(models::UpdateDatabaseToolsConnectionGenericJdbcDetails) = "GENERIC_JDBC",
            as_generic_jdbc;
        Mysql(models::UpdateDatabaseToolsConnectionMySqlDetails) = "MYSQL", as_mysql;
        OracleDatabase(models::UpdateDatabaseToolsConnectionOracleDatabaseDetails)
            = "ORACLE_DATABASE", as_oracle_database;
        Postgresql(models::UpdateDatabaseToolsConnectionPostgresqlDetails) = "POSTGRESQL",
            as_postgresql;
    }
    shared {
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in GenericJdbc Mysql OracleDatabase Postgresql;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in GenericJdbc
            Mysql OracleDatabase Postgresql;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in GenericJdbc Mysql
            OracleDatabase Postgresql;
    }
}
