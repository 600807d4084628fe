// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A contact type rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactTypeRule {
    /// The fields.
    pub fields: Vec<models::Field>,
}

model! {
    ContactTypeRule {
        fields = "fields";
    }
}
