// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a MySQL high availability status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlHighAvailabilityStatusSummary {
    /// The channel fetch errors.
    pub channel_fetch_errors: Option<Vec<models::MySqlChannelFetchError>>,
    /// The channel apply errors.
    pub channel_apply_errors: Option<Vec<models::MySqlChannelApplyError>>,
}

model! {
    MySqlHighAvailabilityStatusSummary {
        channel_fetch_errors = "channelFetchErrors";
        channel_apply_errors = "channelApplyErrors";
    }
}
