// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A bulk create OCCM demand signal item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreateOccmDemandSignalItem {
    /// The OCID of the resource in the demand signal catalog.
    pub demand_signal_catalog_resource_id: String,
    /// The type of the request.
    pub request_type: models::BulkCreateOccmDemandSignalItemRequestType,
    /// The region.
    pub region: String,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The OCID of the tenancy that the resource is for.
    pub target_compartment_id: String,
    /// The demanded quantity of the resource.
    pub demand_quantity: i64,
    /// The time before which the resource is needed.
    pub time_needed_before: DateTime<Utc>,
    /// The properties of the resource.
    pub resource_properties: BTreeMap<String, String>,
    /// The notes.
    pub notes: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    BulkCreateOccmDemandSignalItem {
        required {
            demand_signal_catalog_resource_id = "demandSignalCatalogResourceId",
                with_demand_signal_catalog_resource_id(String);
            request_type = "requestType",
                with_request_type(models::BulkCreateOccmDemandSignalItemRequestType);
            region = "region", with_region(String);
            target_compartment_id = "targetCompartmentId", with_target_compartment_id(String);
            demand_quantity = "demandQuantity", with_demand_quantity(i64);
            time_needed_before = "timeNeededBefore", with_time_needed_before(DateTime<Utc>);
            resource_properties = "resourceProperties", with_resource_properties({String});
        }
        optional {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            notes = "notes", with_notes(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
