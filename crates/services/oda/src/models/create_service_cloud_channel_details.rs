// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a service cloud channel to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateServiceCloudChannelDetails {
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
    /// The name of the domain.
    pub domain_name: String,
    /// The prefix of the host name.
    pub host_name_prefix: String,
    /// The user name.
    pub user_name: String,
    /// The password.
    pub password: Secret,
    /// The type of the client.
    pub client_type: models::ServiceCloudChannelClientType,
}

model! {
    CreateServiceCloudChannelDetails, "type" = "SERVICECLOUD" {
        required {
            name = "name", with_name(String);
            domain_name = "domainName", with_domain_name(String);
            host_name_prefix = "hostNamePrefix", with_host_name_prefix(String);
            user_name = "userName", with_user_name(String);
            password = "password", with_password(Secret);
            client_type = "clientType", with_client_type(models::ServiceCloudChannelClientType);
        }
        optional {
            description = "description", with_description(String);
            session_expiry_duration_in_milliseconds = "sessionExpiryDurationInMilliseconds",
                with_session_expiry_duration_in_milliseconds(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
