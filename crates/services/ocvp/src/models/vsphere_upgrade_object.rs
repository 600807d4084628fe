// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A vsphere upgrade object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VsphereUpgradeObject {
    /// The download link.
    pub download_link: String,
    /// The link description.
    pub link_description: String,
}

model! {
    VsphereUpgradeObject {
        download_link = "downloadLink";
        link_description = "linkDescription";
    }
}
