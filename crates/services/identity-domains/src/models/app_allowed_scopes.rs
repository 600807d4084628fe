// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Application allowed scopes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppAllowedScopes {
    /// The fully qualified scope.
    pub fqs: String,
    /// The ID of defining application.
    pub id_of_defining_app: Option<String>,
    /// Whether the value or attribute is read-only.
    pub read_only: Option<bool>,
}

model! {
    AppAllowedScopes {
        required {
            fqs = "fqs", with_fqs(String);
        }
        optional {
            id_of_defining_app = "idOfDefiningApp", with_id_of_defining_app(String);
            read_only = "readOnly", with_read_only(bool);
        }
    }
}
