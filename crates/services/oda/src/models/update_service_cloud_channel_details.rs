// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in a service cloud channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateServiceCloudChannelDetails {
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The time until the session expires, in milliseconds.
    pub session_expiry_duration_in_milliseconds: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The name of the domain.
    pub domain_name: Option<String>,
    /// The prefix of the host name.
    pub host_name_prefix: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
    /// The password.
    pub password: Option<Secret>,
    /// The type of the client.
    pub client_type: Option<models::ServiceCloudChannelClientType>,
    cleared: Vec<String>,
}

update! {
    UpdateServiceCloudChannelDetails, "type" = "SERVICECLOUD" {
        optional {
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            session_expiry_duration_in_milliseconds = "sessionExpiryDurationInMilliseconds",
                with_session_expiry_duration_in_milliseconds(i64),
                clear_session_expiry_duration_in_milliseconds;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            domain_name = "domainName", with_domain_name(String), clear_domain_name;
            host_name_prefix = "hostNamePrefix", with_host_name_prefix(String),
                clear_host_name_prefix;
            user_name = "userName", with_user_name(String), clear_user_name;
            password = "password", with_password(Secret), clear_password;
            client_type = "clientType", with_client_type(models::ServiceCloudChannelClientType),
                clear_client_type;
        }
    }
}
