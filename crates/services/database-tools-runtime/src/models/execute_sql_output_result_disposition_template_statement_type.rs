// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the statement type of an execute SQL output result disposition
    /// template.
    pub enum ExecuteSqlOutputResultDispositionTemplateStatementType {
        Query = "QUERY",
        Dml = "DML",
        Ddl = "DDL",
        Plsql = "PLSQL",
        Sqlplus = "SQLPLUS",
        Ignore = "IGNORE",
        TransactionControl = "TRANSACTION_CONTROL",
        SessionControl = "SESSION_CONTROL",
        SystemControl = "SYSTEM_CONTROL",
        Jdbc = "JDBC",
        Other = "OTHER",
    }
}
