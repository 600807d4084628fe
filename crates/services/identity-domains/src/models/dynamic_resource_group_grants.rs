// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Dynamic resource group grants.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DynamicResourceGroupGrants {
    /// The value.
    pub value: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The ID of the app.
    pub app_id: Option<String>,
    /// The mechanism by which the app or entitlement was granted.
    pub grant_mechanism: Option<models::DynamicResourceGroupGrantsGrantMechanism>,
}

model! {
    DynamicResourceGroupGrants {
        optional {
            value = "value", with_value(String);
            ref_ = "$ref", with_ref(String);
            app_id = "appId", with_app_id(String);
            grant_mechanism = "grantMechanism",
                with_grant_mechanism(models::DynamicResourceGroupGrantsGrantMechanism);
        }
    }
}
