// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an Oracle DB GCP identity connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOracleDbGcpIdentityConnectorDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The URL of the OIDC issuer.
    pub issuer_url: Option<String>,
    /// The ID of the project.
    pub project_id: Option<String>,
    /// The OCID of the resource.
    pub resource_id: Option<String>,
    /// The location in Google Cloud.
    pub gcp_location: Option<String>,
    /// The ID of the Google Cloud workload identity pool.
    pub gcp_workload_identity_pool_id: Option<String>,
    /// The ID of the Google Cloud workload identity provider.
    pub gcp_workload_identity_provider_id: Option<String>,
    /// The ID of the Google Cloud resource service agent.
    pub gcp_resource_service_agent_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOracleDbGcpIdentityConnectorDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            issuer_url = "issuerUrl", with_issuer_url(String), clear_issuer_url;
            project_id = "projectId", with_project_id(String), clear_project_id;
            resource_id = "resourceId", with_resource_id(String), clear_resource_id;
            gcp_location = "gcpLocation", with_gcp_location(String), clear_gcp_location;
            gcp_workload_identity_pool_id = "gcpWorkloadIdentityPoolId",
                with_gcp_workload_identity_pool_id(String), clear_gcp_workload_identity_pool_id;
            gcp_workload_identity_provider_id = "gcpWorkloadIdentityProviderId",
                with_gcp_workload_identity_provider_id(String),
                clear_gcp_workload_identity_provider_id;
            gcp_resource_service_agent_id = "gcpResourceServiceAgentId",
                with_gcp_resource_service_agent_id(String), clear_gcp_resource_service_agent_id;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
