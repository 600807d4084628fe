// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a migration parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationParameterSummary {
    /// The combination of source and target databases.
    pub database_combination: models::MigrationParameterDatabaseCombination,
    /// The display name.
    pub display_name: String,
    /// The doc URL link.
    pub doc_url_link: Option<String>,
    /// The description.
    pub description: String,
    /// The name of the category.
    pub category_name: String,
    /// The display name of the category.
    pub category_display_name: String,
    /// The type of the migration.
    pub migration_type: models::MigrationParameterMigrationType,
    /// The default value.
    pub default_value: Option<String>,
    /// The minimum value.
    pub min_value: Option<f64>,
    /// The maximum value.
    pub max_value: Option<f64>,
    /// The hint text.
    pub hint_text: Option<String>,
    /// The name.
    pub name: String,
    /// The data type.
    pub data_type: models::MigrationParameterDataType,
}

model! {
    MigrationParameterSummary {
        database_combination = "databaseCombination";
        display_name = "displayName";
        doc_url_link = "docUrlLink";
        description = "description";
        category_name = "categoryName";
        category_display_name = "categoryDisplayName";
        migration_type = "migrationType";
        default_value = "defaultValue";
        min_value = "minValue";
        max_value = "maxValue";
        hint_text = "hintText";
        name = "name";
        data_type = "dataType";
    }
}
