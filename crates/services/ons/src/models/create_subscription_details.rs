// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a subscription to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSubscriptionDetails {
    /// The OCID of the topic.
    pub topic_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The protocol of the subscription.
    pub protocol: String,
    /// The endpoint of the subscription. Its format depends on the protocol, such as an email
    /// address or a URL. At most 512 characters.
    pub endpoint: String,
    /// The metadata.
    pub metadata: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateSubscriptionDetails {
        required {
            topic_id = "topicId", with_topic_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            protocol = "protocol", with_protocol(String);
            endpoint = "endpoint", with_endpoint(String);
        }
        optional {
            metadata = "metadata", with_metadata(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
