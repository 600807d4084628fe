// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a dedicated vantage point to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDedicatedVantagePointDetails {
    /// The display name. Cannot be changed later.
    pub display_name: String,
    /// The details of the stack of the dedicated vantage point.
    pub dvp_stack_details: models::DvpStackDetails,
    /// The region.
    pub region: String,
    /// The status.
    pub status: Option<models::DedicatedVantagePointStatus>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDedicatedVantagePointDetails {
        required {
            display_name = "displayName", with_display_name(String);
            dvp_stack_details = "dvpStackDetails", with_dvp_stack_details(models::DvpStackDetails);
            region = "region", with_region(String);
        }
        optional {
            status = "status", with_status(models::DedicatedVantagePointStatus);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
