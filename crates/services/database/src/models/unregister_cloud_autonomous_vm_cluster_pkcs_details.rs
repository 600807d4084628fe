// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a cloud autonomous VM cluster PKCS to unregister.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnregisterCloudAutonomousVmClusterPkcsDetails {
    /// The type of the TDE key store.
    pub tde_key_store_type: models::UnregisterCloudAutonomousVmClusterPkcsTdeKeyStoreType,
}

model! {
    UnregisterCloudAutonomousVmClusterPkcsDetails {
        required {
            tde_key_store_type = "tdeKeyStoreType",
                with_tde_key_store_type(models::UnregisterCloudAutonomousVmClusterPkcsTdeKeyStoreType);
        }
    }
}
