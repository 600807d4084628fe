// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of a volume backup policies variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeBackupPoliciesVariableDependsOn {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    VolumeBackupPoliciesVariableDependsOn {
        compartment_id = "compartmentId";
    }
}
