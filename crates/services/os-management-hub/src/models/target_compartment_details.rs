// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a target compartment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetCompartmentDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether it does include children.
    pub does_include_children: bool,
}

model! {
    TargetCompartmentDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            does_include_children = "doesIncludeChildren", with_does_include_children(bool);
        }
    }
}
