// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a dedicated vantage point.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDedicatedVantagePointDetails {
    /// The status.
    pub status: Option<models::DedicatedVantagePointStatus>,
    /// The details of the stack of the dedicated vantage point.
    pub dvp_stack_details: Option<models::DvpStackDetails>,
    /// The region.
    pub region: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateDedicatedVantagePointDetails {
        optional {
            status = "status", with_status(models::DedicatedVantagePointStatus), clear_status;
            dvp_stack_details = "dvpStackDetails", with_dvp_stack_details(models::DvpStackDetails),
                clear_dvp_stack_details;
            region = "region", with_region(String), clear_region;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
