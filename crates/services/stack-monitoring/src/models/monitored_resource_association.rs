// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A monitored resource association.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoredResourceAssociation {
    /// The type of the association.
    pub association_type: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the tenant.
    pub tenant_id: String,
    /// The OCID of the monitored source resource.
    pub source_resource_id: String,
    /// The OCID of the destination resource.
    pub destination_resource_id: String,
    /// The details of the source resource.
    pub source_resource_details: Option<models::AssociationResourceDetails>,
    /// The details of the destination resource.
    pub destination_resource_details: Option<models::AssociationResourceDetails>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The category.
    pub category: Option<models::MonitoredResourceAssociationCategory>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MonitoredResourceAssociation {
        association_type = "associationType";
        compartment_id = "compartmentId";
        tenant_id = "tenantId";
        source_resource_id = "sourceResourceId";
        destination_resource_id = "destinationResourceId";
        source_resource_details = "sourceResourceDetails";
        destination_resource_details = "destinationResourceDetails";
        time_created = "timeCreated";
        category = "category";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
