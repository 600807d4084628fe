// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a target credential entity specific.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetCredentialEntitySpecificDetails {
    /// The OCID of the resource.
    pub resource_id: String,
    /// The target.
    pub target: String,
}

model! {
    TargetCredentialEntitySpecificDetails, "credentialLevel" = "TARGET" {
        required {
            resource_id = "resourceId", with_resource_id(String);
            target = "target", with_target(String);
        }
    }
}
