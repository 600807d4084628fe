// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a rule set to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRuleSetDetails {
    /// The name. Cannot be changed later.
    pub name: String,
    /// The items on this page.
    pub items: Vec<models::Rule>,
}

model! {
    CreateRuleSetDetails {
        required {
            name = "name", with_name(String);
            items = "items", with_items([models::Rule]);
        }
    }
}
