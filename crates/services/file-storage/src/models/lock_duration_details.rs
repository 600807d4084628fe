// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a duration to lock.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockDurationDetails {
    /// The cool off duration. In days.
    pub cool_off_duration: Option<i64>,
    /// The lock duration. In days.
    pub lock_duration: i64,
    /// The lock mode.
    pub lock_mode: models::LockDurationLockMode,
}

model! {
    LockDurationDetails {
        required {
            lock_duration = "lockDuration", with_lock_duration(i64);
            lock_mode = "lockMode", with_lock_mode(models::LockDurationLockMode);
        }
        optional {
            cool_off_duration = "coolOffDuration", with_cool_off_duration(i64);
        }
    }
}
