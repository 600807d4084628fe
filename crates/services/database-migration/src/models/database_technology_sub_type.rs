// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A database technology sub type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseTechnologySubType {
    /// The subtype of the database technology.
    pub technology_sub_type: Option<String>,
    /// The technology sub type display name. Does not have to be unique.
    pub technology_sub_type_display_name: Option<String>,
    /// The database versions.
    pub database_versions: Option<Vec<String>>,
}

model! {
    DatabaseTechnologySubType {
        technology_sub_type = "technologySubType";
        technology_sub_type_display_name = "technologySubTypeDisplayName";
        database_versions = "databaseVersions";
    }
}
