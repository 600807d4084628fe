// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models_named_like_std::models;

/// A client.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Client {
    /// The name.
    pub name: String,
    /// The value.
    pub value: models::Value,
    /// The box.
    pub box_: models::Box,
    /// The map.
    pub map: Option<BTreeMap<String, models::BTreeMap>>,
}

model! {
    Client {
        name = "name";
        value = "value";
        box_ = "box";
        map = "map";
    }
}
