// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a registration policy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRegistrationPolicyDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the resource.
    pub resource_id: String,
    /// Whether the features are overridden for all targets.
    pub can_override_features: Option<bool>,
    /// The features.
    pub features: Vec<models::RegistrationPolicyFeature>,
    /// The connection option.
    pub connection_option: Option<models::PolicyConnectionOption>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateRegistrationPolicyDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            resource_id = "resourceId", with_resource_id(String);
            features = "features", with_features([models::RegistrationPolicyFeature]);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            can_override_features = "canOverrideFeatures", with_can_override_features(bool);
            connection_option = "connectionOption",
                with_connection_option(models::PolicyConnectionOption);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
