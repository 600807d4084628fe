// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of marketplace external attested metadata to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMarketplaceExternalAttestedMetadataDetails {
    /// The ID of the instance.
    pub instance_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    CreateMarketplaceExternalAttestedMetadataDetails {
        required {
            instance_id = "instanceId", with_instance_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
