// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a channel target from DB system to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateChannelTargetFromDbSystemDetails {
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The name of the replication channel.
    pub channel_name: Option<String>,
    /// The user name of the replication applier.
    pub applier_username: Option<String>,
    /// The filters.
    pub filters: Option<Vec<models::ChannelFilter>>,
    /// The handling of tables without a primary key by the replication channel. Default: `ALLOW`.
    pub tables_without_primary_key_handling:
        Option<models::ChannelTargetFromDbSystemTablesWithoutPrimaryKeyHandling>,
    /// The delay before the channel applies a received transaction, in seconds.
    pub delay_in_seconds: Option<i64>,
}

model! {
    CreateChannelTargetFromDbSystemDetails, "targetType" = "DBSYSTEM" {
        required {
            db_system_id = "dbSystemId", with_db_system_id(String);
        }
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
