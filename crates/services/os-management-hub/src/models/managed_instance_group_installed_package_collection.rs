// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of managed instance group installed packages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedInstanceGroupInstalledPackageCollection {
    /// The items on this page.
    pub items: Vec<models::ManagedInstanceGroupInstalledPackageSummary>,
}

model! {
    ManagedInstanceGroupInstalledPackageCollection {
        items = "items";
    }
}
