// @generated from spec/costad.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A target resource filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetResourceFilter {
    /// The operator.
    pub operator: Option<models::TargetResourceFilterOperator>,
    /// The dimensions.
    pub dimensions: Option<Vec<models::Dimension>>,
    /// The tags.
    pub tags: Option<Vec<models::Tag>>,
    /// The filters.
    pub filters: Option<Vec<TargetResourceFilter>>,
}

model! {
    TargetResourceFilter {
        optional {
            operator = "operator", with_operator(models::TargetResourceFilterOperator);
            dimensions = "dimensions", with_dimensions([models::Dimension]);
            tags = "tags", with_tags([models::Tag]);
            filters = "filters", with_filters([TargetResourceFilter]);
        }
    }
}
