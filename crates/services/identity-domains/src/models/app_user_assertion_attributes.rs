// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Application user assertion attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppUserAssertionAttributes {
    /// The name.
    ///
    /// Deprecated.
    #[deprecated]
    pub name: String,
    /// The user store attribute name.
    ///
    /// Deprecated.
    #[deprecated]
    pub user_store_attribute_name: String,
    /// The format.
    ///
    /// Deprecated.
    #[deprecated]
    pub format: Option<String>,
}

model! {
    AppUserAssertionAttributes {
        required {
            name = "name", with_name(String);
            user_store_attribute_name = "userStoreAttributeName",
                with_user_store_attribute_name(String);
        }
        optional {
            format = "format", with_format(String);
        }
    }
}
