// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A sender.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sender {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The email address.
    pub email_address: String,
    /// The OCID of the resource.
    pub id: String,
    /// Whether SPF is configured for the sender.
    pub is_spf: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SenderLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The ID of the email domain.
    pub email_domain_id: Option<String>,
    /// The OCID of the email IP pool.
    pub email_ip_pool_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    Sender {
        compartment_id = "compartmentId";
        email_address = "emailAddress";
        id = "id";
        is_spf = "isSpf";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        email_domain_id = "emailDomainId";
        email_ip_pool_id = "emailIpPoolId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        locks = "locks";
    }
}
