// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a database tools database API gateway configuration advanced property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsDatabaseApiGatewayConfigAdvancedPropertySummary {
    /// The key.
    pub key: String,
    /// The display name.
    pub display_name: String,
    /// The data type.
    pub data_type: models::DatabaseToolsDatabaseApiGatewayConfigAdvancedPropertyDataType,
    /// The configuration types.
    pub config_types:
        Option<Vec<models::DatabaseToolsDatabaseApiGatewayConfigAdvancedPropertyConfigType>>,
    /// The key of the category.
    pub category_key: Option<String>,
    /// The display name of the category.
    pub category_display_name: Option<String>,
    /// The database tools connection types.
    pub database_tools_connection_types:
        Option<Vec<models::DatabaseToolsDatabaseApiGatewayConfigAdvancedPropertyDatabaseToolsConnectionType>>,
    /// The documentation URL.
    pub documentation_url: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The default value.
    pub default_value: Option<String>,
    /// The minimum value.
    pub min_value: Option<i64>,
    /// The maximum value.
    pub max_value: Option<i64>,
    /// The list of values.
    pub list_of_values: Option<Vec<String>>,
    /// The hint text.
    pub hint_text: Option<String>,
}

model! {
    DatabaseToolsDatabaseApiGatewayConfigAdvancedPropertySummary {
        key = "key";
        display_name = "displayName";
        data_type = "dataType";
        config_types = "configTypes";
        category_key = "categoryKey";
        category_display_name = "categoryDisplayName";
        database_tools_connection_types = "databaseToolsConnectionTypes";
        documentation_url = "documentationUrl";
        description = "description";
        default_value = "defaultValue";
        min_value = "minValue";
        max_value = "maxValue";
        list_of_values = "listOfValues";
        hint_text = "hintText";
    }
}
