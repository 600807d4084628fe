// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of an external locations metadatum.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalLocationsMetadatumSummary {
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The location at the external cloud provider.
    pub external_location: models::ExternalLocationDetail,
    /// The name of the physical availability domain.
    pub oci_physical_ad: String,
    /// The name of the logical availability domain.
    pub oci_logical_ad: Option<String>,
    /// The OCI region.
    pub oci_region: String,
    /// The OCID of the cpg.
    pub cpg_id: String,
    /// The OCID of the cluster placement group.
    pub cluster_placement_group_id: String,
    /// The partner cloud name.
    pub partner_cloud_name: Option<String>,
    /// The partner cloud account name.
    pub partner_cloud_account_name: Option<String>,
    /// The partner cloud account URL.
    pub partner_cloud_account_url: Option<String>,
}

model! {
    ExternalLocationsMetadatumSummary {
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        external_location = "externalLocation";
        oci_physical_ad = "ociPhysicalAd";
        oci_logical_ad = "ociLogicalAd";
        oci_region = "ociRegion";
        cpg_id = "cpgId";
        cluster_placement_group_id = "clusterPlacementGroupId";
        partner_cloud_name = "partnerCloudName";
        partner_cloud_account_name = "partnerCloudAccountName";
        partner_cloud_account_url = "partnerCloudAccountUrl";
    }
}
