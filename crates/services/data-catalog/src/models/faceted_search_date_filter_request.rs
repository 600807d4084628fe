// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A faceted search date filter request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FacetedSearchDateFilterRequest {
    /// The name of the field.
    pub field_name: Option<String>,
    /// The start of the time range.
    pub time_after: Option<DateTime<Utc>>,
    /// The end of the time range.
    pub time_before: Option<DateTime<Utc>>,
}

model! {
    FacetedSearchDateFilterRequest {
        optional {
            field_name = "fieldName", with_field_name(String);
            time_after = "timeAfter", with_time_after(DateTime<Utc>);
            time_before = "timeBefore", with_time_before(DateTime<Utc>);
        }
    }
}
