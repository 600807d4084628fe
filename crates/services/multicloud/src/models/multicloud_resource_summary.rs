// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a multicloud resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MulticloudResourceSummary {
    /// The ID of the resource.
    pub resource_id: String,
    /// The display name of the resource.
    pub resource_display_name: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The name of the compartment.
    pub compartment_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The name of the VCN.
    pub vcn_name: Option<String>,
    /// The ID of the VCN.
    pub vcn_id: Option<String>,
    /// The network anchor name.
    pub network_anchor_name: Option<String>,
    /// The OCID of the network anchor.
    pub network_anchor_id: Option<String>,
    /// The ID of the CSP resource.
    pub csp_resource_id: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The additional properties that are specific to the cloud service provider.
    pub csp_additional_properties: Option<BTreeMap<String, String>>,
    /// The resource additional properties, as key-value pairs.
    pub resource_additional_properties: Option<BTreeMap<String, Value>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MulticloudResourceLifecycleState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MulticloudResourceSummary {
        resource_id = "resourceId";
        resource_display_name = "resourceDisplayName";
        resource_type = "resourceType";
        compartment_name = "compartmentName";
        compartment_id = "compartmentId";
        vcn_name = "vcnName";
        vcn_id = "vcnId";
        network_anchor_name = "networkAnchorName";
        network_anchor_id = "networkAnchorId";
        csp_resource_id = "cspResourceId";
        time_created = "timeCreated";
        csp_additional_properties = "cspAdditionalProperties";
        resource_additional_properties = "resourceAdditionalProperties";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
