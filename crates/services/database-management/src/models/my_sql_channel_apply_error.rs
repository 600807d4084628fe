// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A MySQL channel apply error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlChannelApplyError {
    /// The name of the replication channel.
    pub channel_name: Option<String>,
    /// The error when changes are applied.
    pub apply_error: models::MySqlApplyError,
}

model! {
    MySqlChannelApplyError {
        channel_name = "channelName";
        apply_error = "applyError";
    }
}
