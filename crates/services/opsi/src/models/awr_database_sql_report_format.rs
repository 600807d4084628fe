// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the format of an AWR database SQL report.
    pub enum AwrDatabaseSqlReportFormat {
        Html = "HTML",
        Text = "TEXT",
    }
}
