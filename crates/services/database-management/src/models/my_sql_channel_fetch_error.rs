// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A MySQL channel fetch error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlChannelFetchError {
    /// The name of the replication channel.
    pub channel_name: Option<String>,
    /// The error of the replication channel.
    pub fetch_error: models::MySqlFetchError,
}

model! {
    MySqlChannelFetchError {
        channel_name = "channelName";
        fetch_error = "fetchError";
    }
}
