// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of a mount targets variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MountTargetsVariableDependsOn {
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    MountTargetsVariableDependsOn {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
    }
}
