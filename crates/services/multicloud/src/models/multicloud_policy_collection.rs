// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of multicloud policies.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MulticloudPolicyCollection {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The items on this page.
    pub items: Option<Vec<models::MulticloudPolicySummary>>,
}

model! {
    MulticloudPolicyCollection {
        compartment_id = "compartmentId";
        items = "items";
    }
}
