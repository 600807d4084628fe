// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A count statistic.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountStatistic {
    /// The object type count list.
    pub object_type_count_list: Vec<models::CountStatisticSummary>,
}

model! {
    CountStatistic {
        required {
            object_type_count_list = "objectTypeCountList",
                with_object_type_count_list([models::CountStatisticSummary]);
        }
    }
}
