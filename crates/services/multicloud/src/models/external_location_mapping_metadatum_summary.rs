// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of an external location mapping metadatum.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalLocationMappingMetadatumSummary {
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The location at the external cloud provider.
    pub external_location: models::ExternalLocation,
    /// The name of the physical availability domain.
    pub oci_physical_ad: String,
    /// The name of the logical availability domain.
    pub oci_logical_ad: String,
    /// The OCI region.
    pub oci_region: String,
}

model! {
    ExternalLocationMappingMetadatumSummary {
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        external_location = "externalLocation";
        oci_physical_ad = "ociPhysicalAd";
        oci_logical_ad = "ociLogicalAd";
        oci_region = "ociRegion";
    }
}
