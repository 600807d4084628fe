// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of dimension states to retrieve.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetrieveDimensionStatesDetails {
    /// The filter by dimensions, as key-value pairs.
    pub dimension_filters: Option<BTreeMap<String, String>>,
    /// The status.
    pub status: Option<models::RetrieveDimensionStatesStatus>,
}

model! {
    RetrieveDimensionStatesDetails {
        optional {
            dimension_filters = "dimensionFilters", with_dimension_filters({String});
            status = "status", with_status(models::RetrieveDimensionStatesStatus);
        }
    }
}
