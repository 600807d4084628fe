// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of recalled data to release.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReleaseRecalledDataDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The end of the time interval of the data.
    pub time_data_ended: DateTime<Utc>,
    /// The start of the time interval of the data.
    pub time_data_started: DateTime<Utc>,
    /// The data type.
    pub data_type: Option<models::ReleaseRecalledDataDataType>,
    /// The ID of the recalled data collection.
    pub collection_id: Option<i64>,
}

model! {
    ReleaseRecalledDataDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            time_data_ended = "timeDataEnded", with_time_data_ended(DateTime<Utc>);
            time_data_started = "timeDataStarted", with_time_data_started(DateTime<Utc>);
        }
        optional {
            data_type = "dataType", with_data_type(models::ReleaseRecalledDataDataType);
            collection_id = "collectionId", with_collection_id(i64);
        }
    }
}
