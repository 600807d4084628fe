// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a database tools connection to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateDatabaseToolsConnectionDetails by "type", sent {
        GenericJdbc(models::CreateDatabaseToolsConnectionGenericJdbcDetails) = "GENERIC_JDBC",
            as_generic_jdbc;
        Mysql(models::CreateDatabaseToolsConnectionMySqlDetails) = "MYSQL", as_mysql;
        OracleDatabase(models::CreateDatabaseToolsConnectionOracleDatabaseDetails)
            = "ORACLE_DATABASE", as_oracle_database;
        Postgresql(models::CreateDatabaseToolsConnectionPostgresqlDetails) = "POSTGRESQL",
            as_postgresql;
    }
    shared {
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in GenericJdbc Mysql OracleDatabase Postgresql;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in GenericJdbc Mysql OracleDatabase Postgresql;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in GenericJdbc
            Mysql OracleDatabase Postgresql;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in GenericJdbc Mysql
            OracleDatabase Postgresql;
        /// The locks of the resource.
        locks = "locks", ref [models::ResourceLock], in GenericJdbc Mysql OracleDatabase Postgresql;
        /// Whether the Database Tools Runtime supports the connection.
        runtime_support = "runtimeSupport", copy models::DatabaseToolsConnectionRuntimeSupport, in
            GenericJdbc Mysql OracleDatabase Postgresql;
        /// The identity for access to OCI resources at runtime: the authenticated caller or the
        /// resource principal.
        runtime_identity = "runtimeIdentity", copy models::DatabaseToolsConnectionRuntimeIdentity,
            in GenericJdbc Mysql OracleDatabase Postgresql;
    }
}
