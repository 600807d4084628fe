// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible sort orders.
    pub enum ListOAuth2ClientCredentialsSortOrder {
        Ascending = "ASCENDING",
        Descending = "DESCENDING",
    }
}
