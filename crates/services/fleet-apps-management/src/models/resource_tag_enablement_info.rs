// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Resource tag enablement information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceTagEnablementInfo {
    /// The OCID of the resource.
    pub resource_id: String,
    /// Whether it is tagging possible.
    pub is_tagging_possible: bool,
}

model! {
    ResourceTagEnablementInfo {
        resource_id = "resourceId";
        is_tagging_possible = "isTaggingPossible";
    }
}
