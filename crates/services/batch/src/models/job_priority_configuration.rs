// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A job priority configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobPriorityConfiguration {
    /// The tag namespace.
    pub tag_namespace: String,
    /// The key of the tag.
    pub tag_key: String,
    /// The weight.
    pub weight: i64,
    /// The values.
    pub values: BTreeMap<String, i64>,
}

model! {
    JobPriorityConfiguration {
        required {
            tag_namespace = "tagNamespace", with_tag_namespace(String);
            tag_key = "tagKey", with_tag_key(String);
            weight = "weight", with_weight(i64);
            values = "values", with_values({i64});
        }
    }
}
