// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A channel target DB system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelTargetDbSystem {
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The name of the replication channel.
    pub channel_name: String,
    /// The user name of the replication applier.
    pub applier_username: String,
    /// The filters.
    pub filters: Option<Vec<models::ChannelFilter>>,
    /// The handling of tables without a primary key by the replication channel.
    pub tables_without_primary_key_handling:
        models::ChannelTargetDbSystemTablesWithoutPrimaryKeyHandling,
    /// The delay before the channel applies a received transaction, in seconds.
    pub delay_in_seconds: i64,
}

model! {
    ChannelTargetDbSystem, "targetType" = "DBSYSTEM" {
        db_system_id = "dbSystemId";
        channel_name = "channelName";
        applier_username = "applierUsername";
        filters = "filters";
        tables_without_primary_key_handling = "tablesWithoutPrimaryKeyHandling";
        delay_in_seconds = "delayInSeconds";
    }
}
