// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An application extension web tier policy application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppExtensionWebTierPolicyApp {
    /// The web tier policy JSON.
    pub web_tier_policy_json: Option<String>,
    /// The web tier policy AZ control.
    pub web_tier_policy_az_control:
        Option<models::AppExtensionWebTierPolicyAppWebTierPolicyAzControl>,
    /// Whether the response contains the ID and name of the resource reference.
    pub resource_ref: Option<bool>,
}

model! {
    AppExtensionWebTierPolicyApp {
        optional {
            web_tier_policy_json = "webTierPolicyJson", with_web_tier_policy_json(String);
            web_tier_policy_az_control = "webTierPolicyAZControl",
                with_web_tier_policy_az_control(models::AppExtensionWebTierPolicyAppWebTierPolicyAzControl);
            resource_ref = "resourceRef", with_resource_ref(bool);
        }
    }
}
