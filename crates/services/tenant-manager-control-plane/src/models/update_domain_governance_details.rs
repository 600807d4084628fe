// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a domain governance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDomainGovernanceDetails {
    /// The email address for notifications and for the Notifications subscription.
    pub subscription_email: Option<String>,
    /// Whether governance is enabled for the domain.
    pub is_governance_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateDomainGovernanceDetails {
        optional {
            subscription_email = "subscriptionEmail", with_subscription_email(String),
                clear_subscription_email;
            is_governance_enabled = "isGovernanceEnabled", with_is_governance_enabled(bool),
                clear_is_governance_enabled;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
