// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceSummary {
    /// The OCID of the tenant.
    pub tenant_id: String,
    /// The namespace.
    pub namespace: Option<String>,
    /// The service principal name.
    pub service_principal_name: String,
    /// The endpoint.
    pub endpoint: String,
    /// The name.
    pub name: String,
    /// The ID of the resource.
    pub id: Option<String>,
    /// The types of the resources.
    pub resource_types: Vec<models::ResourceType>,
}

model! {
    ServiceSummary {
        tenant_id = "tenantId";
        namespace = "namespace";
        service_principal_name = "servicePrincipalName";
        endpoint = "endpoint";
        name = "name";
        id = "id";
        resource_types = "resourceTypes";
    }
}
