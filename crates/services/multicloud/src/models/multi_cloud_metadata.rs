// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

/// Multi cloud metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiCloudMetadata {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the subscription.
    pub subscription_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MultiCloudMetadata {
        compartment_id = "compartmentId";
        subscription_id = "subscriptionId";
        time_created = "timeCreated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
