// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a DB home from backup to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDbHomeFromBackupDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// Whether unified auditing is enabled.
    pub is_unified_auditing_enabled: Option<bool>,
    /// The OCID of the database software image.
    pub database_software_image_id: Option<String>,
    /// The database.
    pub database: models::CreateDatabaseFromBackupDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDbHomeFromBackupDetails {
        required {
            database = "database", with_database(models::CreateDatabaseFromBackupDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            is_unified_auditing_enabled = "isUnifiedAuditingEnabled",
                with_is_unified_auditing_enabled(bool);
            database_software_image_id = "databaseSoftwareImageId",
                with_database_software_image_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
