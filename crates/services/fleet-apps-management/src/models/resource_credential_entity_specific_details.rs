// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a resource credential entity specific.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceCredentialEntitySpecificDetails {
    /// The OCID of the resource.
    pub resource_id: String,
}

model! {
    ResourceCredentialEntitySpecificDetails, "credentialLevel" = "RESOURCE" {
        required {
            resource_id = "resourceId", with_resource_id(String);
        }
    }
}
