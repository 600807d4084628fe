// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an application channel to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationChannelDetails {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The time until the session expires, in milliseconds.
    pub session_expiry_duration_in_milliseconds: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The URL to send responses and errors to.
    pub outbound_url: Option<String>,
    /// Whether the user ID in the message is treated as authenticated.
    pub is_authenticated_user_id: bool,
}

model! {
    CreateApplicationChannelDetails, "type" = "APPLICATION" {
        required {
            name = "name", with_name(String);
            is_authenticated_user_id = "isAuthenticatedUserId", with_is_authenticated_user_id(bool);
        }
        optional {
            description = "description", with_description(String);
            session_expiry_duration_in_milliseconds = "sessionExpiryDurationInMilliseconds",
                with_session_expiry_duration_in_milliseconds(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            outbound_url = "outboundUrl", with_outbound_url(String);
        }
    }
}
