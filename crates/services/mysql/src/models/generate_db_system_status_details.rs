// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DB system status to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateDbSystemStatusDetails {
    /// The GTID set type.
    pub gtid_set_type: Option<models::GenerateDbSystemStatusGtidSetType>,
    /// The GTID set to apply.
    pub gtid_set_to_apply: Option<String>,
    /// The IDs of the channels.
    pub channel_ids: Option<Vec<String>>,
}

model! {
    GenerateDbSystemStatusDetails {
        optional {
            gtid_set_type = "gtidSetType",
                with_gtid_set_type(models::GenerateDbSystemStatusGtidSetType);
            gtid_set_to_apply = "gtidSetToApply", with_gtid_set_to_apply(String);
            channel_ids = "channelIds", with_channel_ids([String]);
        }
    }
}
