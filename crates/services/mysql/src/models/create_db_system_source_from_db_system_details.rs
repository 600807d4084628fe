// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DB system source from DB system to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDbSystemSourceFromDbSystemDetails {
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The region.
    pub region: Option<String>,
    /// The channel.
    pub channel: Option<models::CreateDbSystemSourceFromDbSystemChannelDetails>,
}

model! {
    CreateDbSystemSourceFromDbSystemDetails, "sourceType" = "DBSYSTEM" {
        required {
            db_system_id = "dbSystemId", with_db_system_id(String);
        }
        optional {
            region = "region", with_region(String);
            channel = "channel",
                with_channel(models::CreateDbSystemSourceFromDbSystemChannelDetails);
        }
    }
}
