// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an image to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateImageDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The image source details.
    pub image_source_details: Option<models::ImageSourceDetails>,
    /// The OCID of the instance.
    pub instance_id: Option<String>,
    /// The configuration mode for launching VM instances.
    pub launch_mode: Option<models::ImageLaunchMode>,
}

model! {
    CreateImageDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            image_source_details = "imageSourceDetails",
                with_image_source_details(models::ImageSourceDetails);
            instance_id = "instanceId", with_instance_id(String);
            launch_mode = "launchMode", with_launch_mode(models::ImageLaunchMode);
        }
    }
}
