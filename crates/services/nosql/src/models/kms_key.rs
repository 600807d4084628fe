// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A KMS key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KmsKey {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the KMS vault.
    pub kms_vault_id: Option<String>,
    /// The KMS key state.
    pub kms_key_state: Option<models::KmsKeyState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    KmsKey {
        optional {
            id = "id", with_id(String);
            kms_vault_id = "kmsVaultId", with_kms_vault_id(String);
            kms_key_state = "kmsKeyState", with_kms_key_state(models::KmsKeyState);
            time_created = "timeCreated", with_time_created(DateTime<Utc>);
            time_updated = "timeUpdated", with_time_updated(DateTime<Utc>);
        }
    }
}
