// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a cloud VM cluster PKCS to unregister.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnregisterCloudVmClusterPkcsDetails {
    /// The type of the TDE key store.
    pub tde_key_store_type: models::UnregisterCloudVmClusterPkcsTdeKeyStoreType,
}

model! {
    UnregisterCloudVmClusterPkcsDetails {
        required {
            tde_key_store_type = "tdeKeyStoreType",
                with_tde_key_store_type(models::UnregisterCloudVmClusterPkcsTdeKeyStoreType);
        }
    }
}
