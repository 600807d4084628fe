// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an ExaDB VM cluster PKCS to register.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterExadbVmClusterPkcsDetails {
    /// The type of the TDE key store.
    pub tde_key_store_type: models::RegisterExadbVmClusterPkcsTdeKeyStoreType,
}

model! {
    RegisterExadbVmClusterPkcsDetails {
        required {
            tde_key_store_type = "tdeKeyStoreType",
                with_tde_key_store_type(models::RegisterExadbVmClusterPkcsTdeKeyStoreType);
        }
    }
}
