// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A purge action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurgeAction {
    /// The query.
    pub query_string: String,
    /// The data type.
    pub data_type: models::PurgeActionDataType,
    /// The purge duration.
    pub purge_duration: String,
    /// The OCID of the purge compartment.
    pub purge_compartment_id: String,
    /// Whether to include the resources of all levels of child compartments.
    pub compartment_id_in_subtree: Option<bool>,
}

model! {
    PurgeAction, "type" = "PURGE" {
        required {
            query_string = "queryString", with_query_string(String);
            data_type = "dataType", with_data_type(models::PurgeActionDataType);
            purge_duration = "purgeDuration", with_purge_duration(String);
            purge_compartment_id = "purgeCompartmentId", with_purge_compartment_id(String);
        }
        optional {
            compartment_id_in_subtree = "compartmentIdInSubtree",
                with_compartment_id_in_subtree(bool);
        }
    }
}
