// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// An AWS cloud service provider metadata item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudServiceProviderMetadataItem {
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
    /// The ID of the account at the cloud provider.
    pub account_id: String,
}

model! {
    AwsCloudServiceProviderMetadataItem, "subscriptionType" = "ORACLEDBATAWS" {
        region = "region";
        resource_anchor_name = "resourceAnchorName";
        csp_resource_anchor_id = "cspResourceAnchorId";
        csp_resource_anchor_name = "cspResourceAnchorName";
        resource_anchor_uri = "resourceAnchorUri";
        csp_additional_properties = "cspAdditionalProperties";
        account_id = "accountId";
    }
}
