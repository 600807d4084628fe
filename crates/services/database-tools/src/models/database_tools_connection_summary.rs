// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of a database tools connection.
    ///
    /// The field `type` selects the variant.
    pub enum DatabaseToolsConnectionSummary by "type" {
        GenericJdbc(models::DatabaseToolsConnectionGenericJdbcSummary) = "GENERIC_JDBC",
            as_generic_jdbc;
        Mysql(models::DatabaseToolsConnectionMySqlSummary) = "MYSQL", as_mysql;
        OracleDatabase(models::DatabaseToolsConnectionOracleDatabaseSummary) = "ORACLE_DATABASE",
            as_oracle_database;
        Postgresql(models::DatabaseToolsConnectionPostgresqlSummary) = "POSTGRESQL", as_postgresql;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in GenericJdbc Mysql OracleDatabase Postgresql;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in GenericJdbc Mysql OracleDatabase Postgresql;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in GenericJdbc Mysql OracleDatabase Postgresql;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::DatabaseToolsConnectionLifecycleState, in
            GenericJdbc Mysql OracleDatabase Postgresql;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in GenericJdbc Mysql OracleDatabase Postgresql;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in GenericJdbc Mysql OracleDatabase
            Postgresql;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in GenericJdbc Mysql OracleDatabase
            Postgresql;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in GenericJdbc
            Mysql OracleDatabase Postgresql;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in GenericJdbc Mysql
            OracleDatabase Postgresql;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in GenericJdbc
            Mysql OracleDatabase Postgresql;
        /// The locks of the resource.
        locks = "locks", ref [models::ResourceLock], in GenericJdbc Mysql OracleDatabase Postgresql;
        /// Whether the Database Tools Runtime supports the connection.
        runtime_support = "runtimeSupport", copy models::DatabaseToolsConnectionRuntimeSupport, in
            GenericJdbc Mysql OracleDatabase Postgresql;
        /// The endpoint of Database Tools Runtime.
        runtime_endpoint = "runtimeEndpoint", str, in GenericJdbc Mysql OracleDatabase Postgresql;
        /// The identity for access to OCI resources at runtime: the authenticated caller or the
        /// resource principal.
        runtime_identity = "runtimeIdentity", copy models::DatabaseToolsConnectionRuntimeIdentity,
            in GenericJdbc Mysql OracleDatabase Postgresql;
    }
}
