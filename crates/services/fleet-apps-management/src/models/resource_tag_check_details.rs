// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a resource tag check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceTagCheckDetails {
    /// The tag enablement information.
    pub tag_enablement_info: Vec<models::ResourceTagEnablementInfo>,
}

model! {
    ResourceTagCheckDetails {
        tag_enablement_info = "tagEnablementInfo";
    }
}
