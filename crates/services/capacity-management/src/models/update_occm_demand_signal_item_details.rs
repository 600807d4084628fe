// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

/// The fields to update in an OCCM demand signal item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOccmDemandSignalItemDetails {
    /// The region.
    pub region: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The OCID of the tenancy that the resource is for.
    pub target_compartment_id: Option<String>,
    /// The demanded quantity of the resource.
    pub demand_quantity: Option<i64>,
    /// The time before which the resource is needed.
    pub time_needed_before: Option<DateTime<Utc>>,
    /// The properties of the resource.
    pub resource_properties: Option<BTreeMap<String, String>>,
    /// The notes.
    pub notes: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOccmDemandSignalItemDetails {
        optional {
            region = "region", with_region(String), clear_region;
            availability_domain = "availabilityDomain", with_availability_domain(String),
                clear_availability_domain;
            target_compartment_id = "targetCompartmentId", with_target_compartment_id(String),
                clear_target_compartment_id;
            demand_quantity = "demandQuantity", with_demand_quantity(i64), clear_demand_quantity;
            time_needed_before = "timeNeededBefore", with_time_needed_before(DateTime<Utc>),
                clear_time_needed_before;
            resource_properties = "resourceProperties", with_resource_properties({String}),
                clear_resource_properties;
            notes = "notes", with_notes(String), clear_notes;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
