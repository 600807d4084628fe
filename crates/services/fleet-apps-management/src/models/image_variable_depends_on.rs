// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of an image variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageVariableDependsOn {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The shape.
    pub shape: Option<String>,
    /// The operating system.
    pub operating_system: Option<String>,
    /// The version of the operating system.
    pub operating_system_version: Option<String>,
}

model! {
    ImageVariableDependsOn {
        compartment_id = "compartmentId";
        shape = "shape";
        operating_system = "operatingSystem";
        operating_system_version = "operatingSystemVersion";
    }
}
