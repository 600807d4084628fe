// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a database tools SQL report Oracle database to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseToolsSqlReportOracleDatabaseDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The SQL query that generates the report.
    pub source: String,
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
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    CreateDatabaseToolsSqlReportOracleDatabaseDetails, "type" = "ORACLE_DATABASE" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            source = "source", with_source(String);
        }
        optional {
            description = "description", with_description(String);
            purpose = "purpose", with_purpose(String);
            instructions = "instructions", with_instructions(String);
            variables = "variables", with_variables([models::DatabaseToolsSqlReportVariable]);
            columns = "columns", with_columns([models::DatabaseToolsSqlReportColumn]);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            locks = "locks", with_locks([models::ResourceLock]);
        }
    }
}
