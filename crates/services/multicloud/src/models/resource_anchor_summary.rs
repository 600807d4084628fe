// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a resource anchor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceAnchorSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the compartment.
    pub compartment_name: Option<String>,
    /// The ID of the account with the partner's cloud.
    pub partner_cloud_account_identifier: Option<String>,
    /// The ID of the resource anchor at the cloud service provider.
    pub csp_resource_anchor_id: Option<String>,
    /// The name of the resource anchor at the cloud service provider.
    pub csp_resource_anchor_name: Option<String>,
    /// The additional properties that are specific to the cloud service provider.
    pub csp_additional_properties: Option<BTreeMap<String, String>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ResourceAnchorLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The ID of the subscription.
    pub subscription_id: String,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the OCI compartment linked to the resource.
    pub linked_compartment_id: Option<String>,
    /// The name of the compartment that is linked with the resource anchor.
    pub linked_compartment_name: Option<String>,
    /// The URI of the resource anchor at the cloud service provider.
    pub resource_anchor_uri: Option<String>,
}

model! {
    ResourceAnchorSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        compartment_name = "compartmentName";
        partner_cloud_account_identifier = "partnerCloudAccountIdentifier";
        csp_resource_anchor_id = "cspResourceAnchorId";
        csp_resource_anchor_name = "cspResourceAnchorName";
        csp_additional_properties = "cspAdditionalProperties";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        subscription_id = "subscriptionId";
        system_tags = "systemTags";
        linked_compartment_id = "linkedCompartmentId";
        linked_compartment_name = "linkedCompartmentName";
        resource_anchor_uri = "resourceAnchorUri";
    }
}
