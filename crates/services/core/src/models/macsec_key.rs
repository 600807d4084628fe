// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A macsec key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MacsecKey {
    /// The OCID of the secret with the Connectivity association Key Name (CKN) of the MACsec key.
    pub connectivity_association_name_secret_id: String,
    /// The version of the Vault secret with the connectivity association name.
    pub connectivity_association_name_secret_version: Option<i64>,
    /// The OCID of the secret with the Connectivity Association Key (CAK) of the MACsec key.
    pub connectivity_association_key_secret_id: String,
    /// The version of the Vault secret with the connectivity association key.
    pub connectivity_association_key_secret_version: Option<i64>,
}

model! {
    MacsecKey {
        connectivity_association_name_secret_id = "connectivityAssociationNameSecretId";
        connectivity_association_name_secret_version = "connectivityAssociationNameSecretVersion";
        connectivity_association_key_secret_id = "connectivityAssociationKeySecretId";
        connectivity_association_key_secret_version = "connectivityAssociationKeySecretVersion";
    }
}
