// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// The details of monitored resources to search.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchMonitoredResourcesDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCIDs of the compartments.
    pub compartment_ids: Option<Vec<String>>,
    /// The lifecycle states.
    pub lifecycle_states: Option<Vec<models::ResourceLifecycleState>>,
    /// The type of the source.
    pub source_type: Option<models::SearchMonitoredResourcesSourceType>,
    /// The category of the resource type.
    pub resource_category: Option<models::SearchMonitoredResourcesResourceCategory>,
    /// The name.
    pub name: Option<String>,
    /// Filters by part of the name. Case-insensitive.
    pub name_contains: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The host name.
    pub host_name: Option<String>,
    /// The OCID of the OCI resource outside of Stack Monitoring.
    pub external_id: Option<String>,
    /// The host name contains.
    pub host_name_contains: Option<String>,
    /// The ID of the Management Agent.
    pub management_agent_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SearchMonitoredResourcesLifecycleState>,
    /// The license edition of the monitored resource.
    pub license: Option<models::SearchMonitoredResourcesLicense>,
    /// Filters by the creation time: at or after this time.
    pub time_created_greater_than_or_equal_to: Option<DateTime<Utc>>,
    /// The creation time before which resources are included.
    pub time_created_less_than: Option<DateTime<Utc>>,
    /// Filters by the time of the last update: at or after this time.
    pub time_updated_greater_than_or_equal_to: Option<DateTime<Utc>>,
    /// The update time before which resources are included.
    pub time_updated_less_than: Option<DateTime<Utc>>,
    /// The IANA time zone of the resource, such as `America/Los_Angeles`.
    pub resource_time_zone: Option<String>,
    /// The sort order: ascending or descending.
    pub sort_order: Option<models::SearchMonitoredResourcesSortOrder>,
    /// The field to sort by. The default order is descending for `TIME_CREATED`.
    pub sort_by: Option<models::SearchMonitoredResourcesSortBy>,
    /// The property equals, as key-value pairs.
    pub property_equals: Option<BTreeMap<String, String>>,
}

model! {
    SearchMonitoredResourcesDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            compartment_ids = "compartmentIds", with_compartment_ids([String]);
            lifecycle_states = "lifecycleStates",
                with_lifecycle_states([models::ResourceLifecycleState]);
            source_type = "sourceType",
                with_source_type(models::SearchMonitoredResourcesSourceType);
            resource_category = "resourceCategory",
                with_resource_category(models::SearchMonitoredResourcesResourceCategory);
            name = "name", with_name(String);
            name_contains = "nameContains", with_name_contains(String);
            type_ = "type", with_type(String);
            host_name = "hostName", with_host_name(String);
            external_id = "externalId", with_external_id(String);
            host_name_contains = "hostNameContains", with_host_name_contains(String);
            management_agent_id = "managementAgentId", with_management_agent_id(String);
            lifecycle_state = "lifecycleState",
                with_lifecycle_state(models::SearchMonitoredResourcesLifecycleState);
            license = "license", with_license(models::SearchMonitoredResourcesLicense);
            time_created_greater_than_or_equal_to = "timeCreatedGreaterThanOrEqualTo",
                with_time_created_greater_than_or_equal_to(DateTime<Utc>);
            time_created_less_than = "timeCreatedLessThan",
                with_time_created_less_than(DateTime<Utc>);
            time_updated_greater_than_or_equal_to = "timeUpdatedGreaterThanOrEqualTo",
                with_time_updated_greater_than_or_equal_to(DateTime<Utc>);
            time_updated_less_than = "timeUpdatedLessThan",
                with_time_updated_less_than(DateTime<Utc>);
            resource_time_zone = "resourceTimeZone", with_resource_time_zone(String);
            sort_order = "sortOrder", with_sort_order(models::SearchMonitoredResourcesSortOrder);
            sort_by = "sortBy", with_sort_by(models::SearchMonitoredResourcesSortBy);
            property_equals = "propertyEquals", with_property_equals({String});
        }
    }
}
