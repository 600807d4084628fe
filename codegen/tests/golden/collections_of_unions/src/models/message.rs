// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, model};

use crate::collections_of_unions::models;

/// A message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// The role.
    pub role: models::MessageRole,
    /// The main.
    pub main: models::Content,
    /// The content.
    pub content: Vec<models::Content>,
    /// The embeddings.
    pub embeddings: Vec<Vec<f64>>,
    /// The labels, as key-value pairs.
    pub labels: BTreeMap<String, String>,
    /// The secret.
    pub secret: Secret,
    /// The states.
    pub states: Option<Vec<models::MessageState>>,
    /// The defined tags.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The groups, as key-value pairs.
    pub groups: Option<BTreeMap<String, Vec<models::Content>>>,
    /// The grids.
    pub grid: Option<Vec<Vec<BTreeMap<String, String>>>>,
    /// The sizes.
    pub sizes: Option<Vec<i64>>,
    /// The times.
    pub times: Option<Vec<DateTime<Utc>>>,
    /// The more.
    pub more: Option<Value>,
}

model! {
    Message {
        required {
            role = "role", with_role(models::MessageRole);
            main = "main", with_main(models::Content);
            content = "content", with_content([models::Content]);
            embeddings = "embeddings", with_embeddings([[f64]]);
            labels = "labels", with_labels({String});
            secret = "secret", with_secret(Secret);
        }
        optional {
            states = "states", with_states([models::MessageState]);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            groups = "groups", with_groups({[models::Content]});
            grid = "grid", with_grid([[{String}]]);
            sizes = "sizes", with_sizes([i64]);
            times = "times", with_times([DateTime<Utc>]);
            more = "more", with_more(Value);
        }
    }
}
