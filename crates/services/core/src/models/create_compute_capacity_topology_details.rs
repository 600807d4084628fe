// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a compute capacity topology to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateComputeCapacityTopologyDetails {
    /// The name of the availability domain. Example: `Uocm:US-CHICAGO-1-AD-2`.
    pub availability_domain: String,
    /// The source of the capacity.
    pub capacity_source: models::CreateCapacitySourceDetails,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    CreateComputeCapacityTopologyDetails {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            capacity_source = "capacitySource",
                with_capacity_source(models::CreateCapacitySourceDetails);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
        }
    }
}
