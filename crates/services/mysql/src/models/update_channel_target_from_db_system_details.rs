// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a channel target from DB system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateChannelTargetFromDbSystemDetails {
    /// The name of the replication channel.
    pub channel_name: Option<String>,
    /// The user name of the replication applier.
    pub applier_username: Option<String>,
    /// The filters.
    pub filters: Option<Vec<models::ChannelFilter>>,
    /// The handling of tables without a primary key by the replication channel.
    pub tables_without_primary_key_handling:
        Option<models::ChannelTargetFromDbSystemTablesWithoutPrimaryKeyHandling>,
    /// The delay before the channel applies a received transaction, in seconds.
    pub delay_in_seconds: Option<i64>,
}

model! {
    UpdateChannelTargetFromDbSystemDetails, "targetType" = "DBSYSTEM" {
        optional {
            channel_name = "channelName", with_channel_name(String);
            applier_username = "applierUsername", with_applier_username(String);
            filters = "filters", with_filters([models::ChannelFilter]);
            tables_without_primary_key_handling = "tablesWithoutPrimaryKeyHandling",
                with_tables_without_primary_key_handling(models::ChannelTargetFromDbSystemTablesWithoutPrimaryKeyHandling);
            delay_in_seconds = "delayInSeconds", with_delay_in_seconds(i64);
        }
    }
}
