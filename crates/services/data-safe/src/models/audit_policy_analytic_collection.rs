// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of audit policy analytics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditPolicyAnalyticCollection {
    /// The items on this page.
    pub items: Vec<models::AuditPolicyAggregationItems>,
}

model! {
    AuditPolicyAnalyticCollection {
        items = "items";
    }
}
