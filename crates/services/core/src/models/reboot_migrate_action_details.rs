// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a migrate action to reboot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RebootMigrateActionDetails {
    /// Whether to delete local storage.
    pub delete_local_storage: Option<bool>,
    /// The scheduled time.
    pub time_scheduled: Option<DateTime<Utc>>,
}

model! {
    RebootMigrateActionDetails, "actionType" = "rebootMigrate" {
        optional {
            delete_local_storage = "deleteLocalStorage", with_delete_local_storage(bool);
            time_scheduled = "timeScheduled", with_time_scheduled(DateTime<Utc>);
        }
    }
}
