// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the dialect of an SQL tool configuration.
    pub enum SqlToolConfigDialect {
        SqlLite = "SQL_LITE",
        OracleSql = "ORACLE_SQL",
    }
}
