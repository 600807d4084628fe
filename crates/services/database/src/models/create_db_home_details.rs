// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a DB home to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDbHomeDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The version of the database.
    pub db_version: String,
    /// The OCID of the database software image.
    pub database_software_image_id: Option<String>,
    /// The database.
    pub database: models::CreateDatabaseDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether unified auditing is enabled.
    pub is_unified_auditing_enabled: Option<bool>,
}

model! {
    CreateDbHomeDetails {
        required {
            db_version = "dbVersion", with_db_version(String);
            database = "database", with_database(models::CreateDatabaseDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            database_software_image_id = "databaseSoftwareImageId",
                with_database_software_image_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            is_unified_auditing_enabled = "isUnifiedAuditingEnabled",
                with_is_unified_auditing_enabled(bool);
        }
    }
}
