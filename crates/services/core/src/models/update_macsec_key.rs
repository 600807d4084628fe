// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a macsec key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMacsecKey {
    /// The OCID of the secret with the Connectivity association Key Name (CKN) of the MACsec key.
    pub connectivity_association_name_secret_id: String,
    /// The version of the Vault secret with the connectivity association name.
    pub connectivity_association_name_secret_version: i64,
    /// The OCID of the secret with the Connectivity Association Key (CAK) of the MACsec key.
    pub connectivity_association_key_secret_id: String,
    /// The version of the Vault secret with the connectivity association key.
    pub connectivity_association_key_secret_version: i64,
}

model! {
    UpdateMacsecKey {
        required {
            connectivity_association_name_secret_id = "connectivityAssociationNameSecretId",
                with_connectivity_association_name_secret_id(String);
            connectivity_association_name_secret_version =
                "connectivityAssociationNameSecretVersion",
                with_connectivity_association_name_secret_version(i64);
            connectivity_association_key_secret_id = "connectivityAssociationKeySecretId",
                with_connectivity_association_key_secret_id(String);
            connectivity_association_key_secret_version = "connectivityAssociationKeySecretVersion",
                with_connectivity_association_key_secret_version(i64);
        }
    }
}
