// @generated from spec/vbs-inst.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of VBS instance summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VbsInstanceSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::VbsInstanceSummary>,
}

model! {
    VbsInstanceSummaryCollection {
        items = "items";
    }
}
