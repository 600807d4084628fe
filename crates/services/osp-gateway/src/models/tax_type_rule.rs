// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A tax type rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxTypeRule {
    /// The fields.
    pub fields: Vec<models::Field>,
    /// The value sets.
    pub value_set: Option<Vec<models::ValueSetEntity>>,
}

model! {
    TaxTypeRule {
        fields = "fields";
        value_set = "valueSet";
    }
}
