// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a GI home to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGiHomeDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the image of the Grid Infrastructure home.
    pub gi_image_id: String,
    /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older than
    /// the latest default ones.
    pub is_older_version_acknowledged: Option<bool>,
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateGiHomeDetails {
        required {
            gi_image_id = "giImageId", with_gi_image_id(String);
            db_system_id = "dbSystemId", with_db_system_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            is_older_version_acknowledged = "isOlderVersionAcknowledged",
                with_is_older_version_acknowledged(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
