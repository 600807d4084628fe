// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a rule set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRuleSetDetails {
    /// The items on this page.
    pub items: Vec<models::Rule>,
}

model! {
    UpdateRuleSetDetails {
        required {
            items = "items", with_items([models::Rule]);
        }
    }
}
