// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a software source vendor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftwareSourceVendorSummary {
    /// The name.
    pub name: models::SoftwareSourceVendorName,
    /// The operating system families.
    pub os_families: Vec<models::SoftwareSourceVendorOsFamily>,
    /// The arch types.
    pub arch_types: Vec<models::SoftwareSourceVendorArchType>,
}

model! {
    SoftwareSourceVendorSummary {
        name = "name";
        os_families = "osFamilies";
        arch_types = "archTypes";
    }
}
