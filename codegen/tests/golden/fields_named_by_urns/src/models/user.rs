// @generated from spec/fields-named-by-urns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::fields_named_by_urns::models;

/// A user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// The schemas.
    pub schemas: Vec<String>,
    /// The extension enterprise 2 0 user.
    pub extension_enterprise_2_0_user: Option<models::Extension>,
    /// The extension terms of use user.
    pub extension_terms_of_use_user: Option<models::Extension>,
}

model! {
    User {
        required {
            schemas = "schemas", with_schemas([String]);
        }
        optional {
            extension_enterprise_2_0_user =
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
                with_extension_enterprise_2_0_user(models::Extension);
            extension_terms_of_use_user =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:termsOfUse:User",
                with_extension_terms_of_use_user(models::Extension);
        }
    }
}
