// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in database tools MCP toolset built in SQL tools.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabaseToolsMcpToolsetBuiltInSqlToolsDetails {
    /// The version.
    pub version: Option<i64>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The tools.
    pub tools: Option<Vec<models::UpdateDatabaseToolsMcpToolsetToolDetails>>,
    /// The default execution type of the toolset: synchronous or asynchronous.
    pub default_execution_type:
        Option<models::DatabaseToolsMcpToolsetBuiltInSqlToolsDefaultExecutionType>,
    cleared: Vec<String>,
}

update! {
    UpdateDatabaseToolsMcpToolsetBuiltInSqlToolsDetails, "type" = "BUILT_IN_SQL_TOOLS" {
        optional {
            version = "version", with_version(i64), clear_version;
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            tools = "tools", with_tools([models::UpdateDatabaseToolsMcpToolsetToolDetails]),
                clear_tools;
            default_execution_type = "defaultExecutionType",
                with_default_execution_type(models::DatabaseToolsMcpToolsetBuiltInSqlToolsDefaultExecutionType),
                clear_default_execution_type;
        }
    }
}
