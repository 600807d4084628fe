// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of update approval rule details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateApprovalRuleDetailsCollection {
    /// The items on this page.
    pub items: Vec<models::UpdateApprovalRuleDetails>,
}

model! {
    UpdateApprovalRuleDetailsCollection {
        required {
            items = "items", with_items([models::UpdateApprovalRuleDetails]);
        }
    }
}
