// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of a dynamic groups variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DynamicGroupsVariableDependsOn {
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    DynamicGroupsVariableDependsOn {
        compartment_id = "compartmentId";
    }
}
