// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rule set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleSet {
    /// The name. Cannot be changed later.
    pub name: String,
    /// The items on this page.
    pub items: Vec<models::Rule>,
}

model! {
    RuleSet {
        name = "name";
        items = "items";
    }
}
