// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a translator to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTranslatorDetails {
    /// The type.
    pub type_: models::TranslatorType,
    /// The base URL.
    pub base_url: String,
    /// The authentication token.
    pub auth_token: Secret,
    /// The properties.
    pub properties: Option<BTreeMap<String, String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateTranslatorDetails {
        required {
            type_ = "type", with_type(models::TranslatorType);
            base_url = "baseUrl", with_base_url(String);
            auth_token = "authToken", with_auth_token(Secret);
        }
        optional {
            properties = "properties", with_properties({String});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
