// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The new state of a key item of an API key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetApiKeyStateDetails {
    /// The name of the key to update.
    pub key_name: String,
    /// The new state of the key.
    pub state: models::SetApiKeyStateState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SetApiKeyStateDetails {
        required {
            key_name = "keyName", with_key_name(String);
            state = "state", with_state(models::SetApiKeyStateState);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
