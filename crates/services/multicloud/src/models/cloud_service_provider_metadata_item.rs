// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, tagged_union};

use crate::models;

tagged_union! {
    /// A cloud service provider metadata item.
    ///
    /// The field `subscriptionType` selects the variant.
    pub enum CloudServiceProviderMetadataItem by "subscriptionType" {
        Oracledbataws(models::AwsCloudServiceProviderMetadataItem) = "ORACLEDBATAWS",
            as_oracledbataws;
        Oracledbatazure(models::AzureCloudServiceProviderMetadataItem) = "ORACLEDBATAZURE",
            as_oracledbatazure;
        Oracledbatgoogle(models::GcpCloudServiceProviderMetadataItem) = "ORACLEDBATGOOGLE",
            as_oracledbatgoogle;
    }
    shared {
        /// The region.
        region = "region", str, in Oracledbataws Oracledbatazure Oracledbatgoogle;
        /// The resource anchor name.
        resource_anchor_name = "resourceAnchorName", str, in Oracledbataws Oracledbatazure
            Oracledbatgoogle;
        /// The ID of the resource anchor at the cloud service provider.
        csp_resource_anchor_id = "cspResourceAnchorId", str, in Oracledbataws Oracledbatazure
            Oracledbatgoogle;
        /// The name of the resource anchor at the cloud service provider.
        csp_resource_anchor_name = "cspResourceAnchorName", str, in Oracledbataws Oracledbatazure
            Oracledbatgoogle;
        /// The URI of the resource anchor at the cloud service provider.
        resource_anchor_uri = "resourceAnchorUri", str, in Oracledbataws Oracledbatazure
            Oracledbatgoogle;
        /// The additional properties that are specific to the cloud service provider.
        csp_additional_properties = "cspAdditionalProperties", ref BTreeMap<String, String>, in
            Oracledbataws Oracledbatazure Oracledbatgoogle;
    }
}
