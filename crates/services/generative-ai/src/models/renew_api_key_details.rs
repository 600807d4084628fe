// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The key item of an API key to renew, with its new expiration time.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenewApiKeyDetails {
    /// The key to renew.
    pub details: models::KeyDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    RenewApiKeyDetails {
        required {
            details = "details", with_details(models::KeyDetails);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
