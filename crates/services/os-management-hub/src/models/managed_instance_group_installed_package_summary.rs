// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a managed instance group installed package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedInstanceGroupInstalledPackageSummary {
    /// The name.
    pub name: String,
    /// The architecture.
    pub architecture: String,
}

model! {
    ManagedInstanceGroupInstalledPackageSummary {
        name = "name";
        architecture = "architecture";
    }
}
