// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an SDK to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSdkDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The programming language of the generated SDK.
    pub target_language: String,
    /// The OCID of the API.
    pub api_id: String,
    /// The locks of the resource.
    pub locks: Option<Vec<models::AddResourceLockDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The parameters.
    pub parameters: Option<BTreeMap<String, String>>,
}

model! {
    CreateSdkDetails {
        required {
            target_language = "targetLanguage", with_target_language(String);
            api_id = "apiId", with_api_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            locks = "locks", with_locks([models::AddResourceLockDetails]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            parameters = "parameters", with_parameters({String});
        }
    }
}
