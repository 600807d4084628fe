// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a credential entity specific.
    ///
    /// The field `credentialLevel` selects the variant.
    pub enum CredentialEntitySpecificDetails by "credentialLevel" {
        Fleet(models::FleetCredentialEntitySpecificDetails) = "FLEET", as_fleet;
        Resource(models::ResourceCredentialEntitySpecificDetails) = "RESOURCE", as_resource;
        Target(models::TargetCredentialEntitySpecificDetails) = "TARGET", as_target;
    }
}
