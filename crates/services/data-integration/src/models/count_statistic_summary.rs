// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a count statistic.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountStatisticSummary {
    /// The type of the object.
    pub object_type: Option<models::CountStatisticObjectType>,
    /// The number of objects.
    pub object_count: Option<i64>,
}

model! {
    CountStatisticSummary {
        optional {
            object_type = "objectType", with_object_type(models::CountStatisticObjectType);
            object_count = "objectCount", with_object_count(i64);
        }
    }
}
