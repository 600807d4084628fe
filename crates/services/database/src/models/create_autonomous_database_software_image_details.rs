// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an autonomous database software image to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAutonomousDatabaseSoftwareImageDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the source CDB.
    pub source_cdb_id: String,
    /// The shape family that the image is for.
    pub image_shape_family: models::AutonomousDatabaseSoftwareImageImageShapeFamily,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateAutonomousDatabaseSoftwareImageDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            source_cdb_id = "sourceCdbId", with_source_cdb_id(String);
            image_shape_family = "imageShapeFamily",
                with_image_shape_family(models::AutonomousDatabaseSoftwareImageImageShapeFamily);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
