// @generated from spec/inline-objects.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::inline_objects::models;

/// A thing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The configuration.
    pub config: models::ThingConfig,
    /// The rules.
    pub rules: Option<Vec<models::ThingRule>>,
    /// Whose it is.
    pub owner: Option<String>,
    /// The tags.
    pub tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The all.
    pub all: models::Formats,
}

model! {
    Thing {
        config = "config";
        rules = "rules";
        owner = "owner";
        tags = "tags";
        all = "all";
    }
}
