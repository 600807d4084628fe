// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a resource additional.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceAdditionalDetails {
    /// The operating system.
    pub os_info: Option<String>,
}

model! {
    ResourceAdditionalDetails {
        os_info = "osInfo";
    }
}
