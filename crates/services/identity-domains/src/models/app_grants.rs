// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Application grants.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppGrants {
    /// The value.
    pub value: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The ID of the grantee.
    pub grantee_id: Option<String>,
    /// The grantee type.
    pub grantee_type: Option<models::AppGrantsGranteeType>,
    /// The mechanism by which the app or entitlement was granted.
    pub grant_mechanism: Option<models::AppGrantsGrantMechanism>,
}

model! {
    AppGrants {
        optional {
            value = "value", with_value(String);
            ref_ = "$ref", with_ref(String);
            grantee_id = "granteeId", with_grantee_id(String);
            grantee_type = "granteeType", with_grantee_type(models::AppGrantsGranteeType);
            grant_mechanism = "grantMechanism",
                with_grant_mechanism(models::AppGrantsGrantMechanism);
        }
    }
}
