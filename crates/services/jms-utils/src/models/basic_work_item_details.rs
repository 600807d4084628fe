// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a basic work item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BasicWorkItemDetails {
    /// The work item type.
    pub work_item_type: Option<models::WorkItemType>,
}

model! {
    BasicWorkItemDetails, "kind" = "BASIC" {
        work_item_type = "workItemType";
    }
}
