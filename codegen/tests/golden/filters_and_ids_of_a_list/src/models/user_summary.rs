// @generated from spec/filters-and-ids-of-a-list.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::filters_and_ids_of_a_list::models;

/// The summary of a user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserSummary {
    /// Whether it is locked.
    pub is_locked: Option<bool>,
    /// The ID.
    pub id: Option<String>,
    /// The OCID of the vault.
    pub vault_id: Option<String>,
    /// The IDs of the keys.
    pub key_ids: Option<Vec<String>>,
    /// The state.
    pub state: Option<models::UserState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The size, in gigabytes.
    pub size_in_gbs: Option<i64>,
}

model! {
    UserSummary {
        is_locked = "isLocked";
        id = "id";
        vault_id = "vaultId";
        key_ids = "keyIds";
        state = "state";
        time_created = "timeCreated";
        size_in_gbs = "sizeInGBs";
    }
}
