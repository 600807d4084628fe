// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Application group assertion attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppGroupAssertionAttributes {
    /// The name.
    ///
    /// Deprecated.
    #[deprecated]
    pub name: String,
    /// The format.
    ///
    /// Deprecated.
    #[deprecated]
    pub format: Option<String>,
    /// The condition.
    ///
    /// Deprecated.
    #[deprecated]
    pub condition: Option<String>,
    /// The name of the group.
    ///
    /// Deprecated.
    #[deprecated]
    pub group_name: Option<String>,
}

model! {
    AppGroupAssertionAttributes {
        required {
            name = "name", with_name(String);
        }
        optional {
            format = "format", with_format(String);
            condition = "condition", with_condition(String);
            group_name = "groupName", with_group_name(String);
        }
    }
}
