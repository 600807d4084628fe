// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a purge data size to estimate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EstimatePurgeDataSizeDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether to include the resources of all levels of child compartments.
    pub compartment_id_in_subtree: Option<bool>,
    /// The end of the time interval of the data.
    pub time_data_ended: DateTime<Utc>,
    /// The query for the data to purge, in Solr syntax. `*` means all data.
    pub purge_query_string: Option<String>,
    /// The data type.
    pub data_type: Option<models::EstimatePurgeDataSizeDataType>,
}

model! {
    EstimatePurgeDataSizeDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            time_data_ended = "timeDataEnded", with_time_data_ended(DateTime<Utc>);
        }
        optional {
            compartment_id_in_subtree = "compartmentIdInSubtree",
                with_compartment_id_in_subtree(bool);
            purge_query_string = "purgeQueryString", with_purge_query_string(String);
            data_type = "dataType", with_data_type(models::EstimatePurgeDataSizeDataType);
        }
    }
}
