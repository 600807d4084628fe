// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::array_body::models;

/// The details of rules to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddRulesDetails {
    /// The rules.
    pub rules: Option<Vec<models::Rule>>,
}

model! {
    AddRulesDetails {
        optional {
            rules = "rules", with_rules([models::Rule]);
        }
    }
}
