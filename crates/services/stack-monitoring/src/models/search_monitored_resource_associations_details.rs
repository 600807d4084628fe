// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of monitored resource associations to search.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchMonitoredResourceAssociationsDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the monitored source resource.
    pub source_resource_id: Option<String>,
    /// The source resource name.
    pub source_resource_name: Option<String>,
    /// The source resource type.
    pub source_resource_type: Option<String>,
    /// The OCID of the destination resource.
    pub destination_resource_id: Option<String>,
    /// The destination resource name.
    pub destination_resource_name: Option<String>,
    /// The destination resource type.
    pub destination_resource_type: Option<String>,
    /// The type of the association.
    pub association_type: Option<String>,
    /// The field to sort by. The default order is descending for `TIME_CREATED` and `ASSOC_TYPE`.
    pub sort_by: Option<models::SearchMonitoredResourceAssociationsSortBy>,
    /// The sort order: ascending or descending.
    pub sort_order: Option<models::SearchMonitoredResourceAssociationsSortOrder>,
}

model! {
    SearchMonitoredResourceAssociationsDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            source_resource_id = "sourceResourceId", with_source_resource_id(String);
            source_resource_name = "sourceResourceName", with_source_resource_name(String);
            source_resource_type = "sourceResourceType", with_source_resource_type(String);
            destination_resource_id = "destinationResourceId", with_destination_resource_id(String);
            destination_resource_name = "destinationResourceName",
                with_destination_resource_name(String);
            destination_resource_type = "destinationResourceType",
                with_destination_resource_type(String);
            association_type = "associationType", with_association_type(String);
            sort_by = "sortBy", with_sort_by(models::SearchMonitoredResourceAssociationsSortBy);
            sort_order = "sortOrder",
                with_sort_order(models::SearchMonitoredResourceAssociationsSortOrder);
        }
    }
}
