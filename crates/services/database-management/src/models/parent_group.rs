// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A parent group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParentGroup {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    ParentGroup {
        id = "id";
        name = "name";
        compartment_id = "compartmentId";
    }
}
