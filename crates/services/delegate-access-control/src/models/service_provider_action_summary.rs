// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a service provider action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceProviderActionSummary {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The name.
    pub name: String,
    /// The display name of the action for customers.
    pub customer_display_name: Option<String>,
    /// The component.
    pub component: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<models::ServiceProviderActionResourceType>,
    /// Whether the action of the service provider allows SSH access.
    pub is_ssh_access_allowed: Option<bool>,
    /// The types of services that the provider offers.
    pub service_provider_service_types:
        Option<Vec<models::ServiceProviderActionServiceProviderServiceType>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ServiceProviderActionLifecycleState>,
    /// The description.
    pub description: Option<String>,
}

model! {
    ServiceProviderActionSummary {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        customer_display_name = "customerDisplayName";
        component = "component";
        resource_type = "resourceType";
        is_ssh_access_allowed = "isSshAccessAllowed";
        service_provider_service_types = "serviceProviderServiceTypes";
        lifecycle_state = "lifecycleState";
        description = "description";
    }
}
