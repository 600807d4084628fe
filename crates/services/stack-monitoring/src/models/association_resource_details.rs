// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an association resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociationResourceDetails {
    /// The name.
    pub name: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    AssociationResourceDetails {
        name = "name";
        type_ = "type";
        compartment_id = "compartmentId";
    }
}
