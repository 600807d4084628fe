// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an enabled insight.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnabledInsightDetails {
    /// The odsp insight list.
    pub odsp_insight_list: Vec<models::OdspInsight>,
}

model! {
    EnabledInsightDetails, "kind" = "ENABLED" {
        required {
            odsp_insight_list = "odspInsightList", with_odsp_insight_list([models::OdspInsight]);
        }
    }
}
