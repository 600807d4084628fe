// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an internal OCCM demand signal catalog resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalOccmDemandSignalCatalogResourceSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the customer group.
    pub occ_customer_group_id: String,
    /// The OCID of the demand signal catalog.
    pub occm_demand_signal_catalog_id: String,
    /// The OCI service that capacity is managed for.
    pub namespace: models::InternalOccmDemandSignalCatalogResourceNamespace,
    /// The name.
    pub name: String,
    /// The OCID of the tenancy that the resource is for.
    pub target_compartment_id: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The properties of the resource.
    pub resource_properties: Option<models::OccmDemandSignalResourcePropertiesCollection>,
    /// The constraints on the properties of the resource.
    pub resource_property_constraints:
        Option<models::OccmDemandSignalResourcePropertyConstraintsCollection>,
    /// The lifecycle state.
    pub lifecycle_state: models::InternalOccmDemandSignalCatalogResourceLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    InternalOccmDemandSignalCatalogResourceSummary {
        id = "id";
        compartment_id = "compartmentId";
        occ_customer_group_id = "occCustomerGroupId";
        occm_demand_signal_catalog_id = "occmDemandSignalCatalogId";
        namespace = "namespace";
        name = "name";
        target_compartment_id = "targetCompartmentId";
        region = "region";
        availability_domain = "availabilityDomain";
        resource_properties = "resourceProperties";
        resource_property_constraints = "resourcePropertyConstraints";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
