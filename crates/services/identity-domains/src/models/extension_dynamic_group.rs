// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An extension dynamic group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionDynamicGroup {
    /// The type of the membership.
    pub membership_type: Option<models::ExtensionDynamicGroupMembershipType>,
    /// The membership rule.
    pub membership_rule: Option<String>,
}

model! {
    ExtensionDynamicGroup {
        optional {
            membership_type = "membershipType",
                with_membership_type(models::ExtensionDynamicGroupMembershipType);
            membership_rule = "membershipRule", with_membership_rule(String);
        }
    }
}
