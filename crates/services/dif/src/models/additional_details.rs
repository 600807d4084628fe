// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an additional.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdditionalDetails {
    /// The assigned connections.
    pub assigned_connections: Option<Vec<models::AssignedConnectionDetails>>,
    /// The OCID of the model.
    pub model_id: Option<String>,
    /// The version of the model.
    pub model_version: Option<String>,
    /// The OCI region.
    pub oci_region: Option<String>,
    /// The endpoint details.
    pub endpoint_details: Option<Vec<models::EndpointAdditional>>,
    /// The OCID of the private endpoint.
    pub private_endpoint_id: Option<String>,
    /// The OCID of the cluster.
    pub cluster_id: Option<String>,
    /// The name of the namespace.
    pub namespace_name: Option<String>,
}

model! {
    AdditionalDetails {
        assigned_connections = "assignedConnections";
        model_id = "modelId";
        model_version = "modelVersion";
        oci_region = "ociRegion";
        endpoint_details = "endpointDetails";
        private_endpoint_id = "privateEndpointId";
        cluster_id = "clusterId";
        namespace_name = "namespaceName";
    }
}
