// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A wrapping key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WrappingKey {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::WrappingKeyLifecycleState,
    /// The public key.
    pub public_key: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the vault.
    pub vault_id: String,
}

model! {
    WrappingKey {
        compartment_id = "compartmentId";
        id = "id";
        lifecycle_state = "lifecycleState";
        public_key = "publicKey";
        time_created = "timeCreated";
        vault_id = "vaultId";
    }
}
