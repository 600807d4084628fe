// @generated from spec/zpr.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of ZPR policies.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZprPolicyCollection {
    /// The items on this page.
    pub items: Vec<models::ZprPolicySummary>,
}

model! {
    ZprPolicyCollection {
        items = "items";
    }
}
