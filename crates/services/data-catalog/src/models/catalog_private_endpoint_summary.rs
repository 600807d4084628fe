// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a catalog private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogPrivateEndpointSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The ID of the subnet.
    pub subnet_id: String,
    /// The DNS zones of the data assets to harvest.
    pub dns_zones: Vec<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The display name.
    pub display_name: Option<String>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::CatalogPrivateEndpointLifecycleState>,
    /// The catalogs that use the private endpoint.
    pub attached_catalogs: Option<Vec<String>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    CatalogPrivateEndpointSummary {
        id = "id";
        subnet_id = "subnetId";
        dns_zones = "dnsZones";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        display_name = "displayName";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        defined_tags = "definedTags";
        security_attributes = "securityAttributes";
        lifecycle_state = "lifecycleState";
        attached_catalogs = "attachedCatalogs";
        locks = "locks";
    }
}
