// @generated from spec/service-manager-proxy.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of a service environment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceEnvironmentSummary {
    /// The ID of the resource.
    pub id: String,
    /// The ID of the subscription.
    pub subscription_id: String,
    /// The status.
    pub status: models::ServiceEnvironmentStatus,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The definition of the service.
    pub service_definition: models::ServiceDefinition,
    /// The URL of the console.
    pub console_url: Option<String>,
    /// The endpoints of the service environment.
    pub service_environment_endpoints: Option<Vec<models::ServiceEnvironmentEndPointOverview>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    ServiceEnvironmentSummary {
        id = "id";
        subscription_id = "subscriptionId";
        status = "status";
        compartment_id = "compartmentId";
        service_definition = "serviceDefinition";
        console_url = "consoleUrl";
        service_environment_endpoints = "serviceEnvironmentEndpoints";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
    }
}
