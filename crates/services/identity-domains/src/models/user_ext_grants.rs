// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// User ext grants.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserExtGrants {
    /// The value.
    pub value: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The ID of the app.
    pub app_id: Option<String>,
    /// The mechanism by which the app or entitlement was granted.
    pub grant_mechanism: Option<models::UserExtGrantsGrantMechanism>,
    /// The ID of the grantor.
    pub grantor_id: Option<String>,
}

model! {
    UserExtGrants {
        optional {
            value = "value", with_value(String);
            ref_ = "$ref", with_ref(String);
            app_id = "appId", with_app_id(String);
            grant_mechanism = "grantMechanism",
                with_grant_mechanism(models::UserExtGrantsGrantMechanism);
            grantor_id = "grantorId", with_grantor_id(String);
        }
    }
}
