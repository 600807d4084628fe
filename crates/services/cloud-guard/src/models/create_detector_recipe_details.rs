// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a detector recipe to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDetectorRecipeDetails {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The type of the detector.
    pub detector: Option<models::DetectorRecipeDetector>,
    /// The ID of the source detector recipe.
    pub source_detector_recipe_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The detector rules.
    pub detector_rules: Option<Vec<models::UpdateDetectorRecipeDetectorRule>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDetectorRecipeDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            description = "description", with_description(String);
            detector = "detector", with_detector(models::DetectorRecipeDetector);
            source_detector_recipe_id = "sourceDetectorRecipeId",
                with_source_detector_recipe_id(String);
            detector_rules = "detectorRules",
                with_detector_rules([models::UpdateDetectorRecipeDetectorRule]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
