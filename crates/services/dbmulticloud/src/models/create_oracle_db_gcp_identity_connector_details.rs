// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an Oracle DB GCP identity connector to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOracleDbGcpIdentityConnectorDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The URL of the OIDC issuer.
    pub issuer_url: String,
    /// The ID of the project.
    pub project_id: String,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The location in Google Cloud.
    pub gcp_location: String,
    /// The ID of the Google Cloud workload identity pool.
    pub gcp_workload_identity_pool_id: String,
    /// The ID of the Google Cloud workload identity provider.
    pub gcp_workload_identity_provider_id: String,
    /// The ID of the Google Cloud resource service agent.
    pub gcp_resource_service_agent_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOracleDbGcpIdentityConnectorDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            issuer_url = "issuerUrl", with_issuer_url(String);
            project_id = "projectId", with_project_id(String);
            resource_id = "resourceId", with_resource_id(String);
            gcp_location = "gcpLocation", with_gcp_location(String);
            gcp_workload_identity_pool_id = "gcpWorkloadIdentityPoolId",
                with_gcp_workload_identity_pool_id(String);
            gcp_workload_identity_provider_id = "gcpWorkloadIdentityProviderId",
                with_gcp_workload_identity_provider_id(String);
            gcp_resource_service_agent_id = "gcpResourceServiceAgentId",
                with_gcp_resource_service_agent_id(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
