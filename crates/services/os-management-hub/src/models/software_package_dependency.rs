// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A software package dependency.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftwarePackageDependency {
    /// The dependency.
    pub dependency: Option<String>,
    /// The dependency type.
    pub dependency_type: Option<String>,
    /// The dependency modifier.
    pub dependency_modifier: Option<String>,
}

model! {
    SoftwarePackageDependency {
        dependency = "dependency";
        dependency_type = "dependencyType";
        dependency_modifier = "dependencyModifier";
    }
}
