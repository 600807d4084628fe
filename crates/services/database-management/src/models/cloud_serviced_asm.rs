// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A cloud serviced ASM.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudServicedAsm {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    CloudServicedAsm {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
    }
}
