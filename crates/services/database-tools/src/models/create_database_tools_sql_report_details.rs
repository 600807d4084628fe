// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a database tools SQL report to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateDatabaseToolsSqlReportDetails by "type", sent {
        OracleDatabase(models::CreateDatabaseToolsSqlReportOracleDatabaseDetails)
            = "ORACLE_DATABASE", as_oracle_database;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in OracleDatabase;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in OracleDatabase;
        /// The SQL query that generates the report.
        source = "source", str, in OracleDatabase;
        /// The description.
        description = "description", str, in OracleDatabase;
        /// The purpose.
        purpose = "purpose", str, in OracleDatabase;
        /// The instructions.
        instructions = "instructions", str, in OracleDatabase;
        /// The variables.
        variables = "variables", ref [models::DatabaseToolsSqlReportVariable], in OracleDatabase;
        /// The columns.
        columns = "columns", ref [models::DatabaseToolsSqlReportColumn], in OracleDatabase;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            OracleDatabase;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in OracleDatabase;
        /// The locks of the resource.
        locks = "locks", ref [models::ResourceLock], in OracleDatabase;
    }
}
