// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    /// The operator.
    pub operator: Option<models::FilterOperator>,
    /// The dimensions.
    pub dimensions: Option<Vec<models::Dimension>>,
    /// The tags.
    pub tags: Option<Vec<models::Tag>>,
    /// The filters.
    pub filters: Option<Vec<Filter>>,
}

model! {
    Filter {
        optional {
            operator = "operator", with_operator(models::FilterOperator);
            dimensions = "dimensions", with_dimensions([models::Dimension]);
            tags = "tags", with_tags([models::Tag]);
            filters = "filters", with_filters([Filter]);
        }
    }
}
