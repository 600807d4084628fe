// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// An incident resource type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IncidentResourceType {
    /// The resource type key.
    pub resource_type_key: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The label.
    pub label: String,
    /// The description.
    pub description: Option<String>,
    /// Whether subscriptions are supported.
    pub is_subscriptions_supported: Option<bool>,
    /// The service category list.
    pub service_category_list: Option<Vec<models::ServiceCategory>>,
    /// The service.
    pub service: Option<BTreeMap<String, String>>,
    /// The services.
    pub services: Option<Vec<models::Services>>,
}

model! {
    IncidentResourceType {
        resource_type_key = "resourceTypeKey";
        name = "name";
        label = "label";
        description = "description";
        is_subscriptions_supported = "isSubscriptionsSupported";
        service_category_list = "serviceCategoryList";
        service = "service";
        services = "services";
    }
}
