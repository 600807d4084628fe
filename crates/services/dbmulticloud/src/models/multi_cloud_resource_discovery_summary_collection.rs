// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of multi cloud resource discovery summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiCloudResourceDiscoverySummaryCollection {
    /// The items on this page.
    pub items: Vec<models::MultiCloudResourceDiscoverySummary>,
}

model! {
    MultiCloudResourceDiscoverySummaryCollection {
        items = "items";
    }
}
