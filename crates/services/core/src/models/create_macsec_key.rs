// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a macsec key to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMacsecKey {
    /// The OCID of the secret with the Connectivity association Key Name (CKN) of the MACsec key.
    pub connectivity_association_name_secret_id: String,
    /// The OCID of the secret with the Connectivity Association Key (CAK) of the MACsec key.
    pub connectivity_association_key_secret_id: String,
}

model! {
    CreateMacsecKey {
        required {
            connectivity_association_name_secret_id = "connectivityAssociationNameSecretId",
                with_connectivity_association_name_secret_id(String);
            connectivity_association_key_secret_id = "connectivityAssociationKeySecretId",
                with_connectivity_association_key_secret_id(String);
        }
    }
}
