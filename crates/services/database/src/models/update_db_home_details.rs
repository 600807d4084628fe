// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a DB home.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDbHomeDetails {
    /// The version of the database.
    pub db_version: Option<models::PatchDetails>,
    /// The one-off patches of the Database Home.
    pub one_off_patches: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateDbHomeDetails {
        optional {
            db_version = "dbVersion", with_db_version(models::PatchDetails), clear_db_version;
            one_off_patches = "oneOffPatches", with_one_off_patches([String]),
                clear_one_off_patches;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
