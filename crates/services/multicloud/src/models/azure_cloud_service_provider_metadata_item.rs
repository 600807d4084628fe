// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// An Azure cloud service provider metadata item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureCloudServiceProviderMetadataItem {
    /// The region.
    pub region: Option<String>,
    /// The resource anchor name.
    pub resource_anchor_name: String,
    /// The ID of the resource anchor at the cloud service provider.
    pub csp_resource_anchor_id: Option<String>,
    /// The name of the resource anchor at the cloud service provider.
    pub csp_resource_anchor_name: Option<String>,
    /// The URI of the resource anchor at the cloud service provider.
    pub resource_anchor_uri: Option<String>,
    /// The additional properties that are specific to the cloud service provider.
    pub csp_additional_properties: Option<BTreeMap<String, String>>,
    /// The resource group.
    pub resource_group: String,
    /// The subscription.
    pub subscription: String,
}

model! {
    AzureCloudServiceProviderMetadataItem, "subscriptionType" = "ORACLEDBATAZURE" {
        region = "region";
        resource_anchor_name = "resourceAnchorName";
        csp_resource_anchor_id = "cspResourceAnchorId";
        csp_resource_anchor_name = "cspResourceAnchorName";
        resource_anchor_uri = "resourceAnchorUri";
        csp_additional_properties = "cspAdditionalProperties";
        resource_group = "resourceGroup";
        subscription = "subscription";
    }
}
