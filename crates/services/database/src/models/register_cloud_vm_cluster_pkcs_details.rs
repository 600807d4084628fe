// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a cloud VM cluster PKCS to register.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterCloudVmClusterPkcsDetails {
    /// The type of the TDE key store.
    pub tde_key_store_type: models::RegisterCloudVmClusterPkcsTdeKeyStoreType,
}

model! {
    RegisterCloudVmClusterPkcsDetails {
        required {
            tde_key_store_type = "tdeKeyStoreType",
                with_tde_key_store_type(models::RegisterCloudVmClusterPkcsTdeKeyStoreType);
        }
    }
}
