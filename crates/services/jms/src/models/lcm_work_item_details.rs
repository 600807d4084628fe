// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a lcm work item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LcmWorkItemDetails {
    /// The work item type.
    pub work_item_type: Option<models::WorkItemType>,
    /// The actions after a Java installation.
    pub post_installation_actions: Option<models::PostInstallationActionSettings>,
}

model! {
    LcmWorkItemDetails, "kind" = "LCM" {
        work_item_type = "workItemType";
        post_installation_actions = "postInstallationActions";
    }
}
