// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a DB home from database to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDbHomeFromDatabaseDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The database.
    pub database: models::CreateDatabaseFromAnotherDatabaseDetails,
    /// Whether unified auditing is enabled.
    pub is_unified_auditing_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDbHomeFromDatabaseDetails {
        required {
            database = "database", with_database(models::CreateDatabaseFromAnotherDatabaseDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            is_unified_auditing_enabled = "isUnifiedAuditingEnabled",
                with_is_unified_auditing_enabled(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
