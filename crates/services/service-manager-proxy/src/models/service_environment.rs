// @generated from spec/service-manager-proxy.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A service environment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceEnvironment {
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
}

model! {
    ServiceEnvironment {
        id = "id";
        subscription_id = "subscriptionId";
        status = "status";
        compartment_id = "compartmentId";
        service_definition = "serviceDefinition";
        console_url = "consoleUrl";
        service_environment_endpoints = "serviceEnvironmentEndpoints";
    }
}
