// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a database software image to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseSoftwareImageDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The version of the database.
    pub database_version: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The shape family that the image is for.
    pub image_shape_family: Option<models::DatabaseSoftwareImageImageShapeFamily>,
    /// The type of the software image, either Grid or database.
    pub image_type: Option<models::DatabaseSoftwareImageImageType>,
    /// The PSU, PBP, or release update.
    pub patch_set: Option<String>,
    /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older than
    /// the latest default ones.
    pub is_older_version_acknowledged: Option<bool>,
    /// The one-off patches for Database Homes.
    pub database_software_image_one_off_patches: Option<Vec<String>>,
    /// The output of the command `opatch lsinventory`.
    pub ls_inventory: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the source Database Home.
    pub source_db_home_id: Option<String>,
    /// The OCID of the source GI home.
    pub source_gi_home_id: Option<String>,
}

model! {
    CreateDatabaseSoftwareImageDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
        }
        optional {
            database_version = "databaseVersion", with_database_version(String);
            image_shape_family = "imageShapeFamily",
                with_image_shape_family(models::DatabaseSoftwareImageImageShapeFamily);
            image_type = "imageType", with_image_type(models::DatabaseSoftwareImageImageType);
            patch_set = "patchSet", with_patch_set(String);
            is_older_version_acknowledged = "isOlderVersionAcknowledged",
                with_is_older_version_acknowledged(bool);
            database_software_image_one_off_patches = "databaseSoftwareImageOneOffPatches",
                with_database_software_image_one_off_patches([String]);
            ls_inventory = "lsInventory", with_ls_inventory(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            source_db_home_id = "sourceDbHomeId", with_source_db_home_id(String);
            source_gi_home_id = "sourceGiHomeId", with_source_gi_home_id(String);
        }
    }
}
