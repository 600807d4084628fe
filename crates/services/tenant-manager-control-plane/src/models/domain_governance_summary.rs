// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a domain governance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DomainGovernanceSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the tenancy that owns the resource.
    pub owner_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the domain.
    pub domain_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::DomainGovernanceLifecycleState,
    /// Whether governance is enabled for the domain.
    pub is_governance_enabled: bool,
    /// The email address for notifications and for the Notifications subscription.
    pub subscription_email: Option<String>,
    /// The ID of the Notifications topic.
    pub ons_topic_id: String,
    /// The ID of the ONS subscription of the domain governance.
    pub ons_subscription_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DomainGovernanceSummary {
        id = "id";
        owner_id = "ownerId";
        compartment_id = "compartmentId";
        domain_id = "domainId";
        lifecycle_state = "lifecycleState";
        is_governance_enabled = "isGovernanceEnabled";
        subscription_email = "subscriptionEmail";
        ons_topic_id = "onsTopicId";
        ons_subscription_id = "onsSubscriptionId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
