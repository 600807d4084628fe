// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a batch task environment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBatchTaskEnvironmentDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The URL of the image.
    pub image_url: String,
    /// The security context.
    pub security_context: Option<models::SecurityContext>,
    /// The working directory.
    pub working_directory: Option<String>,
    /// The volumes.
    pub volumes: Option<Vec<models::BatchTaskEnvironmentVolume>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    CreateBatchTaskEnvironmentDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            image_url = "imageUrl", with_image_url(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            security_context = "securityContext", with_security_context(models::SecurityContext);
            working_directory = "workingDirectory", with_working_directory(String);
            volumes = "volumes", with_volumes([models::BatchTaskEnvironmentVolume]);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
        }
    }
}
