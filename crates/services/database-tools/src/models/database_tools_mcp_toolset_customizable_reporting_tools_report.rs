// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A database tools MCP toolset customizable reporting tools report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpToolsetCustomizableReportingToolsReport {
    /// The OCID of the SQL report.
    pub database_tools_sql_report_id: String,
    /// The roles with access to the MCP tools of the toolset.
    pub allowed_roles: Option<Vec<String>>,
}

model! {
    DatabaseToolsMcpToolsetCustomizableReportingToolsReport {
        required {
            database_tools_sql_report_id = "databaseToolsSqlReportId",
                with_database_tools_sql_report_id(String);
        }
        optional {
            allowed_roles = "allowedRoles", with_allowed_roles([String]);
        }
    }
}
