// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// An update database tools SQL report details Oracle database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabaseToolsSqlReportDetailsOracleDatabase {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The SQL query that generates the report.
    pub source: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The purpose.
    pub purpose: Option<String>,
    /// The instructions.
    pub instructions: Option<String>,
    /// The variables.
    pub variables: Option<Vec<models::DatabaseToolsSqlReportVariable>>,
    /// The columns.
    pub columns: Option<Vec<models::DatabaseToolsSqlReportColumn>>,
    cleared: Vec<String>,
}

update! {
    UpdateDatabaseToolsSqlReportDetailsOracleDatabase, "type" = "ORACLE_DATABASE" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            source = "source", with_source(String), clear_source;
            description = "description", with_description(String), clear_description;
            purpose = "purpose", with_purpose(String), clear_purpose;
            instructions = "instructions", with_instructions(String), clear_instructions;
            variables = "variables", with_variables([models::DatabaseToolsSqlReportVariable]),
                clear_variables;
            columns = "columns", with_columns([models::DatabaseToolsSqlReportColumn]),
                clear_columns;
        }
    }
}
