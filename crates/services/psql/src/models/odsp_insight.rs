// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An odsp insight.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OdspInsight {
    /// The type of the insight.
    pub insight_type: models::OdspInsightInsightType,
    /// The retention period in days.
    pub retention_period_in_days: Option<i64>,
}

model! {
    OdspInsight {
        required {
            insight_type = "insightType", with_insight_type(models::OdspInsightInsightType);
        }
        optional {
            retention_period_in_days = "retentionPeriodInDays", with_retention_period_in_days(i64);
        }
    }
}
